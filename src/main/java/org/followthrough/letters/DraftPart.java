package org.followthrough.letters;

import java.util.Optional;
import org.followthrough.findings.RecommendationKind;
import org.jspecify.annotations.Nullable;

/** What an item of a draft becomes: a finding, or a recommendation of one kind. In the order recommendations are numbered. */
enum DraftPart {
    PRIORITY_ACTION(RecommendationKind.PRIORITY_ACTION),
    IMPROVEMENT(RecommendationKind.AREA_FOR_IMPROVEMENT),
    REQUIREMENT(RecommendationKind.REQUIREMENT),
    RECOMMENDATION(RecommendationKind.RECOMMENDATION),
    OUR_READING(RecommendationKind.OUR_READING),
    FINDING(null);

    private final @Nullable RecommendationKind kind;

    DraftPart(@Nullable RecommendationKind kind) {
        this.kind = kind;
    }

    /** The kind of recommendation; none for a finding. */
    Optional<RecommendationKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Whether the inspectors list it themselves. */
    boolean isListed() {
        return this != FINDING && this != OUR_READING;
    }
}
