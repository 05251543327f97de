package org.followthrough.inspections;

import java.time.LocalDate;
import org.followthrough.workingdays.DateRule;

/**
 * A date to be put in the place of the one that is worked out or printed.
 *
 * @param rule whose date; the date of a requirement is the report's alone and is never replaced
 * @param reason why, in words
 */
public record NewDate(DateRule rule, LocalDate dueOn, String reason) {

    public NewDate {
        reason = reason.strip();
        if (rule == DateRule.REQUIREMENT) {
            throw new IllegalArgumentException("The date of a requirement is as printed");
        }
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("Another date needs a reason");
        }
    }
}
