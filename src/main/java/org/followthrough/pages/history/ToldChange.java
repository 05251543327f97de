package org.followthrough.pages.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change in words: when, who (null: the system), what, of which thing (null where the viewer does not know it or it has
 * no name), with which file (null: none), why, and the fields that differ.
 */
record ToldChange(
        Instant at,
        @Nullable String by,
        String what,
        @Nullable ToldThing thing,
        @Nullable String file,
        @Nullable String reason,
        List<ToldField> fields) {

    /** The same without who did it. */
    ToldChange byNobody() {
        return new ToldChange(at, null, what, thing, file, reason, fields);
    }
}
