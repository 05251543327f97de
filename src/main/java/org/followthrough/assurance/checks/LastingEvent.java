package org.followthrough.assurance.checks;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened after a sign-off.
 *
 * @param words what was found, why the action was reopened, or why one more check was set; may be empty
 * @param method of a check that was made
 * @param sampleSize of a check that was made, where it says
 * @param reason of a check that did not hold: why the action goes back to work
 * @param day the day it was to be made of a check, or the new due date of what goes back to work
 */
public record LastingEvent(
        Kind kind,
        String who,
        LocalDate on,
        Instant at,
        String words,
        @Nullable CheckMethod method,
        @Nullable Integer sampleSize,
        @Nullable String reason,
        @Nullable LocalDate day) {

    /** What happened. */
    public enum Kind {
        HELD,
        DID_NOT_HOLD,
        REOPENED,
        CHECK_SET
    }
}
