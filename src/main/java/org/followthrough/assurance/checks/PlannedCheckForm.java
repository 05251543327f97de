package org.followthrough.assurance.checks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.PersonalDataScan;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to set one more check. */
record PlannedCheckForm(
        @RealDate(message = "{assurance.check-due-on.missing}") @Nullable
        DateInput dueOn,

        @NotBlank(message = "{assurance.planned.reason.missing}")
        @Size(max = 4000, message = "{assurance.check.reason.long}")
        @Nullable
        String reason,

        @Nullable String confirmed) {

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of("reason", Objects.requireNonNullElse(reason, "")));
    }

    void check(LocalDate today, Errors errors) {
        LocalDate due = DateInput.dateOf(dueOn);
        if (due != null && due.isBefore(today)) {
            errors.rejectValue("dueOn", "assurance.planned.past");
        }
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }

    LocalDate day() {
        return Objects.requireNonNull(DateInput.dateOf(dueOn));
    }
}
