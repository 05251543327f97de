package org.followthrough.plans.bulk;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionChange;
import org.followthrough.plans.ActionChoices;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.ThemeId;
import org.followthrough.plans.Typed;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.Ids;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is to change on many actions at once; what is left empty stays. */
record BulkForm(
        @Size(max = 200, message = "{plans.action.lead-title.long}") @Nullable
        String leadTitle,

        @Nullable String lead,

        @RealDate(required = false) @Nullable DateInput dueOn,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String reason,

        @Nullable String theme,
        @Nullable String rating,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String words,

        @Nullable List<String> action,
        @Nullable List<String> seen) {

    static BulkForm blank() {
        return new BulkForm(null, null, null, null, null, null, null, null, null);
    }

    /** The actions chosen, each once. */
    List<ActionId> actions() {
        return Stream.ofNullable(action)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .flatMap(id -> parsed(id).stream())
                .distinct()
                .toList();
    }

    /** How the rows to be changed stood on the preview; none before there was one. */
    List<String> rowsSeen() {
        return seen == null ? List.of() : seen;
    }

    /** Looks at what no single field can tell. */
    void check(ActionChoices offered, boolean dueFixed, Errors errors) {
        checkOffered("lead", lead, offered.people(), errors);
        checkOffered("theme", theme, offered.themes(), errors);
        if (Typed.words(lead) != null && Typed.words(leadTitle) == null) {
            errors.rejectValue("leadTitle", "plans.action.lead-title.missing");
        }
        if (due() != null && dueFixed && Typed.words(reason) == null) {
            errors.rejectValue("reason", "plans.bulk.reason.missing");
        }
        if (rated().isPresent() && Typed.words(words) == null) {
            errors.rejectValue("words", "plans.update.words.missing");
        }
        if (rated().isEmpty() && Typed.words(words) != null) {
            errors.rejectValue("rating", "plans.update.rating.missing");
        }
        if (!errors.hasErrors() && !toChange().isAny() && rated().isEmpty()) {
            errors.reject("plans.bulk.nothing");
        }
    }

    /** What is to change of what an action says. */
    ActionChange toChange() {
        String title = Typed.words(leadTitle);
        return new ActionChange(
                title == null ? null : new ActionChange.Lead(title, Typed.id(lead, PersonId::new)),
                Typed.id(theme, ThemeId::new),
                due());
    }

    @Nullable
    LocalDate due() {
        return DateInput.dateOf(dueOn);
    }

    Optional<LeadRating> rated() {
        return Arrays.stream(LeadRating.values())
                .filter(known -> known.name().equals(rating))
                .findFirst();
    }

    private static Optional<ActionId> parsed(String id) {
        try {
            return Optional.of(new ActionId(Ids.parse(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static void checkOffered(String field, @Nullable String chosen, List<Choice> offered, Errors errors) {
        if (Typed.words(chosen) != null
                && offered.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            errors.rejectValue(field, "plans.choice.unknown");
        }
    }
}
