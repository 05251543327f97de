package org.followthrough.plans.milestones;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** On which day a milestone was reached; today when nothing is typed. */
record MilestoneReachedForm(
        @RealDate(required = false) @Nullable DateInput doneOn) {

    void check(LocalDate today, Errors errors) {
        if (day(today).isAfter(today)) {
            errors.rejectValue("doneOn", "plans.milestone.done.future");
        }
    }

    LocalDate day(LocalDate today) {
        return Objects.requireNonNullElse(DateInput.dateOf(doneOn), today);
    }
}
