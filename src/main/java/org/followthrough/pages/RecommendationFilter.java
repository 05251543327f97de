package org.followthrough.pages;

import java.util.Arrays;
import java.util.UUID;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.plans.Rating;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which recommendations a list is asked for; anything unknown asks for all. */
record RecommendationFilter(
        @Nullable String organisation,
        @Nullable String kind,
        @Nullable String rating) {

    /** Asks for those that nothing answers yet; they are grey, but not all that is grey has no plan. */
    static final String NO_PLAN = "NO_PLAN";

    @Nullable
    UUID organisationId() {
        try {
            return organisation == null ? null : Ids.parse(organisation);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @Nullable
    String kindName() {
        return known(kind, RecommendationKind.values());
    }

    @Nullable
    String ratingName() {
        return NO_PLAN.equals(rating) ? rating : known(rating, Rating.values());
    }

    /** Whether fewer than all are asked for. */
    boolean narrows() {
        return organisationId() != null || kindName() != null || ratingName() != null;
    }

    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/recommendations");
        if (organisationId() != null) {
            address.queryParam("organisation", organisation);
        }
        if (kindName() != null) {
            address.queryParam("kind", kind);
        }
        if (ratingName() != null) {
            address.queryParam("rating", rating);
        }
        return address.build().toUriString();
    }

    private static @Nullable String known(@Nullable String name, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name)) ? name : null;
    }
}
