package org.followthrough.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.Typed;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody types to ask for a piece of evidence. */
record EvidenceRequestForm(
        @NotBlank(message = "{evidence.title.missing}") @Size(max = 200, message = "{evidence.title.long}") @Nullable
        String title,

        @NotBlank(message = "{evidence.needed.missing}") @Size(max = 4000, message = "{evidence.needed.long}") @Nullable
        String needed,

        @RealDate(message = "{evidence.needed-by.missing}") @Nullable
        DateInput neededBy,

        @Nullable String askedOf,
        @Nullable String audience,
        @Nullable String confirmed)
        implements Scanned {

    @Override
    public Map<String, String> words() {
        return Map.of("title", Objects.requireNonNullElse(title, ""), "needed", Objects.requireNonNullElse(needed, ""));
    }

    void check(Errors errors, List<Choice> people, List<Choice> audiences, LocalDate today) {
        LocalDate day = DateInput.dateOf(neededBy);
        if (day != null && day.isBefore(today)) {
            errors.rejectValue("neededBy", "evidence.needed-by.past");
        }
        checkOffered("askedOf", askedOf, people, errors);
        checkOffered("audience", audience, audiences, errors);
        checkWords(errors);
    }

    private static void checkOffered(String field, @Nullable String chosen, List<Choice> offered, Errors errors) {
        if (Typed.words(chosen) != null
                && offered.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            errors.rejectValue(field, "plans.choice.unknown");
        }
    }

    EvidenceRequest toRequest() {
        return new EvidenceRequest(
                Typed.required(title),
                Typed.required(needed),
                Objects.requireNonNull(DateInput.dateOf(neededBy)),
                Typed.id(askedOf, PersonId::new),
                Typed.id(audience, OrganisationId::new));
    }
}
