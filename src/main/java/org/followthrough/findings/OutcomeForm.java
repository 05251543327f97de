package org.followthrough.findings;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed as the outcome wanted of a recommendation. */
record OutcomeForm(
        @Size(max = 1000, message = "{findings.outcome.long}") @Nullable
        String outcome,

        @Nullable Integer version) {

    static OutcomeForm of(RecommendationHead recommendation) {
        return new OutcomeForm(recommendation.outcomeWanted(), recommendation.version());
    }

    boolean isFresh() {
        return version == null;
    }

    int begunFrom() {
        return Objects.requireNonNullElse(version, -1);
    }

    OutcomeForm begunFrom(int other) {
        return new OutcomeForm(outcome, other);
    }
}
