package org.followthrough.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.inspections.NewDate;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.followthrough.workingdays.DateRule;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Another date in the place of one that was worked out or printed, and why. */
record DateForm(
        @NotNull(message = "{pages.dates.rule.missing}") @Nullable
        DateRule rule,

        @RealDate @Nullable DateInput dueOn,

        @NotBlank(message = "{pages.dates.reason.missing}")
        @Size(max = 1000, message = "{pages.dates.reason.long}")
        @Nullable
        String reason,

        @Nullable Integer version) {

    /** Says beside the field what does not fit the inspection. */
    void check(InspectionHead inspection, Errors errors) {
        LocalDate day = DateInput.dateOf(dueOn);
        if (day != null && day.isBefore(inspection.startedOn())) {
            errors.rejectValue("dueOn", "pages.dates.before-inspection");
        }
        if (rule != null && inspection.dates().stream().noneMatch(date -> isOf(date))) {
            errors.rejectValue("rule", "pages.dates.rule.missing");
        }
    }

    boolean isOf(DateShown date) {
        return date.mayChange() && date.date().rule() == rule;
    }

    DateForm begunFrom(int other) {
        return new DateForm(rule, dueOn, reason, other);
    }

    int begunFrom() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What was typed, once nothing is wrong with it. */
    NewDate toDate() {
        return new NewDate(
                Objects.requireNonNull(rule),
                Objects.requireNonNull(DateInput.dateOf(dueOn)),
                Objects.requireNonNull(reason));
    }
}
