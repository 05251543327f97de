package org.followthrough.assurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody types to ask for sign-off. */
record SignOffRequestForm(
        @NotBlank(message = "{assurance.impact.missing}")
        @Size(max = 8000, message = "{assurance.impact.long}")
        @Nullable
        String impact,

        @Nullable String confirmed) {

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of("impact", Objects.requireNonNullElse(impact, "")));
    }

    void check(Errors errors) {
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }
}
