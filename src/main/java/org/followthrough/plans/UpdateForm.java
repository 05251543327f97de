package org.followthrough.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record progress: a rating and a sentence, and more if there is more. */
record UpdateForm(
        @NotNull(message = "{plans.update.rating.missing}") @Nullable
        String rating,

        @NotBlank(message = "{plans.update.words.missing}") @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String words,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String changed,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String next,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String inTheWay,

        @Size(max = 200, message = "{plans.update.said-by.long}") @Nullable
        String saidBy,

        @RealDate(required = false) @Nullable DateInput saidOn,

        @Nullable String audience) {

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return rating == null && words == null;
    }

    void check(LocalDate today, List<Choice> audiences, Errors errors) {
        if (rating != null && known().isEmpty()) {
            errors.rejectValue("rating", "plans.update.rating.missing");
        }
        if (said(today).isAfter(today)) {
            errors.rejectValue("saidOn", "plans.update.said-on.future");
        }
        if (Typed.words(audience) != null
                && audiences.stream().noneMatch(offered -> offered.value().equals(audience))) {
            errors.rejectValue("audience", "plans.choice.unknown");
        }
    }

    /** What was typed, once nothing is wrong with it; said today unless another day was given. */
    NewUpdate toUpdate(LocalDate today) {
        return new NewUpdate(
                known().orElseThrow(),
                Typed.required(words),
                Typed.words(changed),
                Typed.words(next),
                Typed.words(inTheWay),
                Typed.words(saidBy),
                said(today),
                Typed.id(audience, OrganisationId::new));
    }

    private LocalDate said(LocalDate today) {
        return Objects.requireNonNullElse(DateInput.dateOf(saidOn), today);
    }

    private Optional<LeadRating> known() {
        return Arrays.stream(LeadRating.values())
                .filter(known -> known.name().equals(rating))
                .findFirst();
    }
}
