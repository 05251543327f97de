package org.followthrough.findings;

import org.jspecify.annotations.Nullable;

/**
 * What a leader says about the overall progress of a recommendation.
 *
 * @param rating their own, if they give one
 * @param reason why they rate it so, if they say
 */
public record NewRecommendationUpdate(
        String words,
        @Nullable LeaderRating rating,
        @Nullable String reason) {}
