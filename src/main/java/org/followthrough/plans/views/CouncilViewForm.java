package org.followthrough.plans.views;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.plans.LeadRating;
import org.followthrough.shared.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed as a council's view of a shared action. */
record CouncilViewForm(
        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String words,

        @Pattern(regexp = "|ON_TRACK|AT_RISK|OFF_TRACK", message = "{plans.choice.unknown}") @Nullable
        String rating,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String ratingWords,

        @Nullable String version) {

    static CouncilViewForm of(CouncilViewHead view) {
        return new CouncilViewForm(
                view.words(), Objects.toString(view.rating(), ""), view.ratingWords(), String.valueOf(view.version()));
    }

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return version == null;
    }

    /** The version the form began from; one that never was where it holds none. */
    int begunFrom() {
        return version != null && version.matches("-1|\\d{1,9}") ? Integer.parseInt(version) : -2;
    }

    CouncilViewForm begunFrom(int other) {
        return new CouncilViewForm(words, rating, ratingWords, String.valueOf(other));
    }

    /** A rating is believed when a sentence says why. */
    void check(Errors errors) {
        if (errors.hasFieldErrors("rating")) {
            return;
        }
        if (typed(rating) != null && typed(ratingWords) == null) {
            errors.rejectValue("ratingWords", "plans.view.rating-words.missing");
        }
        if (typed(rating) == null && typed(ratingWords) != null) {
            errors.rejectValue("rating", "plans.view.rating.missing");
        }
    }

    NewCouncilView toView() {
        String chosen = typed(rating);
        return new NewCouncilView(typed(words), chosen == null ? null : LeadRating.valueOf(chosen), typed(ratingWords));
    }

    /** Where what was typed differs from the view as another person saved it. */
    Stream<Conflict> conflicts(CouncilViewHead saved, ViewWords labels) {
        return Stream.of(
                        Conflict.between(labels.of("plans.view.words"), saved.words(), words),
                        Conflict.between(
                                labels.of("plans.view.rating"),
                                labels.ofRating(saved.rating()),
                                labels.ofRating(rating)),
                        Conflict.between(labels.of("plans.view.rating-words"), saved.ratingWords(), ratingWords))
                .flatMap(conflict -> conflict);
    }

    private static @Nullable String typed(@Nullable String words) {
        String kept = words == null ? "" : words.replace("\0", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
