package org.followthrough.reports.actionplan;

import java.util.List;

/**
 * What a paper leaves out because the list it was made from did.
 *
 * @param by what narrows it, each with its label; nothing when the paper is whole
 * @param leftOut references of recommendations none of whose actions are kept
 */
record Narrowing(List<String> by, List<String> leftOut) {

    static final Narrowing NONE = new Narrowing(List.of(), List.of());

    Narrowing {
        by = List.copyOf(by);
        leftOut = List.copyOf(leftOut);
    }

    boolean isSet() {
        return !by.isEmpty();
    }
}
