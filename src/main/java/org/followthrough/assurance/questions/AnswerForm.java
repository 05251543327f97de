package org.followthrough.assurance.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.followthrough.plans.Typed;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to answer a question. */
record AnswerForm(
        @NotBlank(message = "{assurance.answer.words.missing}")
        @Size(max = 8000, message = "{assurance.answer.words.long}")
        @Nullable
        String words,

        @Size(max = 200, message = "{assurance.answer.said-by.long}") @Nullable
        String saidBy,

        @Nullable String confirmed) {

    /** The form of somebody who has typed nothing yet, with who probably answered. */
    AnswerForm orFrom(String leadTitle) {
        return words == null && saidBy == null ? new AnswerForm(null, leadTitle, null) : this;
    }

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of("words", Objects.requireNonNullElse(words, "")));
    }

    void check(boolean lead, Errors errors) {
        if (!lead && Typed.words(saidBy) == null) {
            errors.rejectValue("saidBy", "assurance.answer.said-by.missing");
        }
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }
}
