package org.followthrough.assurance.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of the sign-off in force that is still to be made.
 *
 * @param planned the one that was set later; null for the one that was set with the sign-off
 * @param reason why it was set; null where it was set with the sign-off or with a check that held
 */
public record DueCheck(
        @Nullable UUID planned, LocalDate dueOn, @Nullable String reason) {

    /** Stands for the check in a form. */
    public String key() {
        return planned == null ? "sign-off" : planned.toString();
    }

    /** Whether its day has come. */
    public boolean isDue(LocalDate today) {
        return !dueOn.isAfter(today);
    }

    /** Whether its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return dueOn.isBefore(today);
    }

    @Nullable
    PlannedCheckId plannedId() {
        return planned == null ? null : new PlannedCheckId(planned);
    }
}
