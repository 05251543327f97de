package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided or found about an action.
 *
 * @param words in which it was asked, decided or found; empty where nothing was said
 * @param more further words: what the request said was different, where it was signed off or found to last
 * @param who a name, or the role where people are left out; null where there is neither
 * @param from the due date before, of an extension or a reopening
 * @param to the due date asked for, or set
 * @param number which extension of its action it is
 * @param waits whether it still waits for an answer
 */
public record Happening(
        Kind kind,
        UUID action,
        LocalDate on,
        String words,
        @Nullable String more,
        @Nullable String who,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int number,
        boolean waits) {

    /** What it was. */
    public enum Kind {
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        SIGNED_OFF,
        RETURNED,
        /** A manager accepted the request, and it waits for a leader. */
        ACCEPTED_ONCE,
        UNDONE,
        HELD,
        DID_NOT_HOLD,
        REOPENED
    }
}
