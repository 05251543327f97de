package org.followthrough.findings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a leader types about the overall progress of a recommendation. */
record RecommendationUpdateForm(
        @NotBlank(message = "{findings.update.words.missing}")
        @Size(max = 5000, message = "{findings.update.words.long}")
        @Nullable
        String words,

        @Pattern(regexp = "|RED|AMBER|GREEN|BLUE", message = "{findings.update.rating.unknown}") @Nullable
        String rating,

        @Size(max = 1000, message = "{findings.update.reason.long}") @Nullable
        String reason) {

    void check(Errors errors) {
        if ((rating == null || rating.isEmpty())
                && reason != null
                && !reason.isBlank()
                && !errors.hasFieldErrors("rating")) {
            errors.rejectValue("rating", "findings.update.rating.missing");
        }
    }

    NewRecommendationUpdate toUpdate() {
        return new NewRecommendationUpdate(
                Objects.requireNonNull(words),
                rating == null || rating.isEmpty() ? null : LeaderRating.valueOf(rating),
                reason);
    }
}
