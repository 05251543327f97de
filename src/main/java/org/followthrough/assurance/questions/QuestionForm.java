package org.followthrough.assurance.questions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.Typed;
import org.followthrough.shared.Choice;
import org.followthrough.shared.PersonalDataScan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to ask a question. */
record QuestionForm(
        @NotBlank(message = "{assurance.question.words.missing}")
        @Size(max = 4000, message = "{assurance.question.words.long}")
        @Nullable
        String words,

        @Nullable String audience,
        @Nullable String confirmed) {

    PersonalDataScan scan() {
        return PersonalDataScan.of(Map.of("words", Objects.requireNonNullElse(words, "")));
    }

    void check(List<Choice> audiences, Errors errors) {
        if (Typed.words(audience) != null
                && audiences.stream().noneMatch(offered -> offered.value().equals(audience))) {
            errors.rejectValue("audience", "plans.choice.unknown");
        }
        if (!scan().isSettledBy(confirmed)) {
            errors.rejectValue("confirmed", "evidence.personal-data.confirm");
        }
    }

    NewQuestion toQuestion() {
        return new NewQuestion(Typed.required(words), Typed.id(audience, OrganisationId::new));
    }
}
