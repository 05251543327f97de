package org.followthrough.assurance.checks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found who looked whether it lasted.
 *
 * @param check the {@link DueCheck#key} of the one they made
 * @param sampleSize how many they looked at, 1 to {@link CheckMethod#LARGEST_SAMPLE}; required where the method is sampled
 * @param found in words
 */
public record NewCheck(
        String check,
        CheckMethod method,
        @Nullable Integer sampleSize,
        String found,
        CheckOutcome outcome) {

    public NewCheck {
        if (method.isSampled() && sampleSize == null) {
            throw new IllegalArgumentException("A dip sample says how many were looked at");
        }
    }

    /** What follows from it. */
    public sealed interface CheckOutcome {

        /**
         * It lasted.
         *
         * @param nextOn when somebody is to look again; null when that is not needed
         */
        record Held(@Nullable LocalDate nextOn) implements CheckOutcome {}

        /**
         * It did not.
         *
         * @param reason why, and what is to be done
         * @param newDueOn when that is due, after the day of the check
         */
        record DidNotHold(String reason, LocalDate newDueOn) implements CheckOutcome {}
    }
}
