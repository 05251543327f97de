package org.followthrough.assurance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.PersonalDataScan;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a manager types to sign off. */
record SignOffForm(
        @Nullable String request,

        @Size(max = 8000, message = "{assurance.words.long}") @Nullable
        String words,

        @NotNull(message = "{assurance.check.missing}")
        @Pattern(regexp = "NEEDED|NOT_NEEDED", message = "{assurance.check.missing}")
        @Nullable
        String check,

        @RealDate(required = false) @Nullable DateInput checkDueOn,

        @Size(max = 2000, message = "{assurance.no-check-reason.long}") @Nullable
        String noCheckReason,

        @Nullable String confirmed) {

    /** Whether somebody will look whether it lasted. */
    enum Check {
        NEEDED,
        NOT_NEEDED
    }

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of(
                "words",
                Objects.requireNonNullElse(words, ""),
                "noCheckReason",
                Objects.requireNonNullElse(noCheckReason, "")));
    }

    void check(Errors errors, LocalDate today) {
        LocalDate day = DateInput.dateOf(checkDueOn);
        if (Check.NEEDED.name().equals(check) && day == null && !errors.hasFieldErrors("checkDueOn")) {
            errors.rejectValue("checkDueOn", "assurance.check-due-on.missing");
        } else if (Check.NEEDED.name().equals(check) && day != null && !day.isAfter(today)) {
            errors.rejectValue("checkDueOn", "assurance.check-due-on.past");
        }
        if (Check.NOT_NEEDED.name().equals(check) && reason().isEmpty()) {
            errors.rejectValue("noCheckReason", "assurance.no-check-reason.missing");
        }
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }

    NewSignOff toSignOff(SignOffRequestId read) {
        boolean needed = Check.NEEDED.name().equals(check);
        return new NewSignOff(
                read,
                Objects.requireNonNullElse(words, "").strip(),
                needed ? DateInput.dateOf(checkDueOn) : null,
                needed ? null : reason());
    }

    private String reason() {
        return Objects.requireNonNullElse(noCheckReason, "").strip();
    }
}
