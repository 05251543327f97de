package org.followthrough.assurance.questions;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.followthrough.plans.Typed;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to close a question. */
record ClosingForm(
        @Size(max = 4000, message = "{assurance.closing.words.long}") @Nullable
        String words,

        @Nullable String confirmed) {

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of("words", Objects.requireNonNullElse(words, "")));
    }

    void check(boolean answered, Errors errors) {
        if (!answered && Typed.words(words) == null) {
            errors.rejectValue("words", "assurance.closing.words.missing");
        }
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }
}
