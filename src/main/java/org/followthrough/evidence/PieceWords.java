package org.followthrough.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a piece of evidence: what it shows, its kind and its date once it has arrived, and what was asked for if it was.
 *
 * @param council the one of several it is for, with its trust; null when it is for all that the action is for
 */
record PieceWords(
        String title,
        @Nullable String shows,
        @Nullable Proof proof,
        @Nullable LocalDate datedOn,
        OutOfDate outOfDate,
        @Nullable Asked asked,
        @Nullable String council) {

    /**
     * What was asked for.
     *
     * @param of whoever is to bring it, by name; null: whoever leads the action
     */
    record Asked(String needed, LocalDate by, @Nullable String of) {}
}
