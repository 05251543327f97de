package org.followthrough.pages.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * One action at two moments.
 *
 * @param changes what happened to it, as its tags say
 * @param because why it was given up, if it was in between
 * @param lines what differs, one line for each thing
 */
record ComparedAction(
        ActionId id,
        String reference,
        String title,
        List<ChangeKind> changes,
        @Nullable String because,
        List<ComparedLine> lines) {

    private static final List<ChangeKind> SAID_BY_OTHERS = List.of(ChangeKind.RATING, ChangeKind.STATUS);

    /** The tags: a changed rating is said by worse or better, where it was either, a changed status by what came of it. */
    public List<ChangeKind> tags() {
        List<ChangeKind> telling = changes.stream()
                .filter(change -> !SAID_BY_OTHERS.contains(change))
                .toList();
        return telling.isEmpty() ? changes : telling;
    }

    public boolean isUnchanged() {
        return changes.isEmpty();
    }

    ComparedAction with(List<ComparedLine> more) {
        return new ComparedAction(
                id,
                reference,
                title,
                changes,
                because,
                Stream.concat(lines.stream(), more.stream()).toList());
    }
}
