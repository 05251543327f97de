package org.followthrough.assurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a manager types to return a request. */
record ReturnForm(
        @Nullable String request,

        @NotBlank(message = "{assurance.reasons.missing}")
        @Size(max = 8000, message = "{assurance.reasons.long}")
        @Nullable
        String words,

        @Nullable String confirmed) {

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of("words", Objects.requireNonNullElse(words, "")));
    }

    void check(Errors errors) {
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }
}
