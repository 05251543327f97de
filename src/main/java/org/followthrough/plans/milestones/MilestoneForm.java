package org.followthrough.plans.milestones;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.Typed;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to add a milestone. */
record MilestoneForm(
        @NotBlank(message = "{plans.milestone.title.missing}")
        @Size(max = 200, message = "{plans.milestone.title.long}")
        @Nullable
        String title,

        @RealDate(message = "{plans.milestone.due.missing}") @Nullable
        DateInput dueOn) {

    void check(ActionDetails action, Errors errors) {
        checkWithin(action, DateInput.dateOf(dueOn), errors);
    }

    NewMilestone toMilestone() {
        return new NewMilestone(Typed.required(title), Objects.requireNonNull(DateInput.dateOf(dueOn)));
    }

    /** Between the start and the due date of the action. */
    static void checkWithin(ActionDetails action, @Nullable LocalDate day, Errors errors) {
        LocalDate start = action.basis().startsOn();
        if (day != null && day.isAfter(action.basis().dueOn())) {
            errors.rejectValue(
                    "dueOn", action.steps().dueFixed() ? "plans.milestone.due.late-fixed" : "plans.milestone.due.late");
        }
        if (day != null && start != null && day.isBefore(start)) {
            errors.rejectValue("dueOn", "plans.milestone.due.early");
        }
    }
}
