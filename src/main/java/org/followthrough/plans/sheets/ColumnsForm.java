package org.followthrough.plans.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.sheets.KnownPlan.NamedKind;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What each column says, from the left, and what holds where a row does not say. */
record ColumnsForm(
        @Nullable List<String> fields,
        @Nullable String recommendation,
        @Nullable LeadRating rating,
        @Nullable String audience) {

    static ColumnsForm of(Mapping mapping) {
        return new ColumnsForm(
                mapping.fields().stream()
                        .map(field -> field.map(Enum::name).orElse(""))
                        .toList(),
                Objects.toString(mapping.recommendation(), ""),
                mapping.rating(),
                Objects.toString(mapping.audience(), ""));
    }

    /** Whether nothing was chosen yet. */
    boolean isFresh() {
        return fields == null;
    }

    /** What is chosen for a column counted from 0; empty where it is left out. */
    String chosen(int column) {
        return fields == null || column >= fields.size() ? "" : Objects.requireNonNullElse(fields.get(column), "");
    }

    /** How the draft is read from now on; none when something is wrong. */
    Optional<Mapping> mapping(Mapping before, int columns, KnownPlan plan, Errors errors) {
        List<Optional<SheetField>> chosen = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            chosen.add(SheetField.named(chosen(column)));
        }
        List<SheetField> taken = chosen.stream().flatMap(Optional::stream).toList();
        taken.stream()
                .filter(field -> Collections.frequency(taken, field) > 1)
                .findFirst()
                .ifPresent(twice -> errors.rejectValue("fields", "plans.sheets.columns.twice." + twice));
        if (Stream.of(SheetField.TITLE, SheetField.REFERENCE, SheetField.OWN_REFERENCE)
                .noneMatch(taken::contains)) {
            errors.rejectValue("fields", "plans.sheets.columns.nothing");
        }
        RecommendationId answered = offered(
                recommendation, NamedKind.RECOMMENDATION, RecommendationId::new, "recommendation", plan, errors);
        OrganisationId council = offered(audience, NamedKind.COUNCIL, OrganisationId::new, "audience", plan, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Mapping(before.sheet(), before.headingRow(), chosen, rating, answered, council));
    }

    private static <T> @Nullable T offered(
            @Nullable String chosen,
            NamedKind kind,
            Function<UUID, T> type,
            String field,
            KnownPlan plan,
            Errors errors) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        boolean known =
                plan.all(kind).stream().anyMatch(named -> named.id().toString().equals(chosen));
        if (!known) {
            errors.rejectValue(field, "plans.choice.unknown");
            return null;
        }
        return type.apply(Ids.parse(chosen));
    }
}
