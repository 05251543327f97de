package org.followthrough.assurance.checks;

import java.time.LocalDate;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;

/**
 * An action of which somebody is to look whether it lasts.
 *
 * @param reference of the action, such as {@code A12}
 * @param dueOn the day of its next check
 * @param overdueDays how many days ago that was; 0 on the day and before it
 * @param timesNotHeld how often a check of it did not hold before
 * @param mayCheck whether the viewer may make the check
 */
public record DueCheckRow(
        ActionId action,
        String reference,
        String title,
        PlanId plan,
        String planName,
        String leadTitle,
        ActionStatus status,
        LocalDate dueOn,
        long overdueDays,
        int timesNotHeld,
        boolean mayCheck) {

    public boolean isOverdue() {
        return overdueDays > 0;
    }
}
