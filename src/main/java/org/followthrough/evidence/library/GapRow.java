package org.followthrough.evidence.library;

import java.time.LocalDate;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.jspecify.annotations.Nullable;

/**
 * An action whose evidence is missing.
 *
 * @param gap what is missing
 * @param needed the evidence needed that was written down when it was planned
 */
record GapRow(
        Gap gap,
        ActionId id,
        int number,
        String title,
        ActionStatus status,
        LocalDate dueOn,
        String lead,
        @Nullable String needed) {

    public String reference() {
        return "A" + number;
    }

    /** What can be missing of an action, from the worst. */
    enum Gap {
        /** Nothing counts as evidence of it. */
        NONE,
        /** Evidence needed is named, and nothing shows that lives are different or that young people say so. */
        NO_DIFFERENCE
    }
}
