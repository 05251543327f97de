package org.followthrough.findings.links;

import java.util.Optional;
import java.util.function.Function;
import org.followthrough.findings.FindingId;
import org.followthrough.findings.RecommendationId;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A pair to take, decline or undo, sent by an offer's button or chosen from lists.
 *
 * @param kind name of the {@link LinkKind}; which of the others matter depends on it
 * @param finding that comments on {@code on}
 * @param later that says what {@code earlier} said
 * @param one that has the same words as {@code other}
 * @param above take every offer at least so alike, such as 0.40
 * @param rest decline every offer that is left
 */
record LinkForm(
        @Nullable String kind,
        @Nullable String finding,
        @Nullable String on,
        @Nullable String later,
        @Nullable String earlier,
        @Nullable String one,
        @Nullable String other,
        @Nullable String above,
        @Nullable String rest) {

    /** The pair, or what is wrong with it said in the errors. */
    Optional<Link> link(Errors errors) {
        LinkKind wanted = null;
        for (LinkKind each : LinkKind.values()) {
            wanted = each.name().equals(kind) ? each : wanted;
        }
        if (wanted == null) {
            errors.reject("findings.links.nothing-chosen");
            return Optional.empty();
        }
        return switch (wanted) {
            case COMMENT -> comment(errors);
            case SAID_BEFORE -> saidBefore(errors);
            case SAME_WORDS -> sameWords(errors);
        };
    }

    /** The likeness from which all are to be taken. */
    Optional<Double> atLeast(Errors errors) {
        try {
            double atLeast = Double.parseDouble(above == null ? "" : above);
            if (atLeast > 0 && atLeast <= 1) {
                return Optional.of(atLeast);
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number that no likeness can be
        }
        errors.rejectValue("above", "findings.links.above.missing");
        return Optional.empty();
    }

    boolean declinesRest() {
        return "yes".equals(rest);
    }

    private Optional<Link> comment(Errors errors) {
        need("finding", finding, errors);
        need("on", on, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(Link.comment(read(finding, FindingId::of), recommendation(on)));
    }

    private Optional<Link> saidBefore(Errors errors) {
        need("later", later, errors);
        need("earlier", earlier, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(Link.saidBefore(recommendation(later), recommendation(earlier)));
    }

    private Optional<Link> sameWords(Errors errors) {
        need("one", one, errors);
        need("other", other, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(Link.sameWords(recommendation(one), recommendation(other)));
    }

    private static void need(String field, @Nullable String value, Errors errors) {
        if (value == null || value.isBlank()) {
            errors.rejectValue(field, "findings.links." + field + ".missing");
        }
    }

    private static RecommendationId recommendation(@Nullable String id) {
        return read(id, RecommendationId::of);
    }

    /** The lists offer only ids: anything else came from elsewhere, and there is nothing at it. */
    private static <T> T read(@Nullable String id, Function<String, T> reader) {
        String sent = id == null ? "" : id;
        try {
            return reader.apply(sent);
        } catch (IllegalArgumentException noId) {
            throw NotFound.of(sent);
        }
    }
}
