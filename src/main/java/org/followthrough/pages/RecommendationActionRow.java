package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.ActionId;

/**
 * An action that answers a recommendation.
 *
 * @param number said aloud with an A before it
 * @param rating name of the rating worked out for today
 */
public record RecommendationActionRow(
        ActionId id,
        RecommendationId recommendation,
        int number,
        String title,
        String leadTitle,
        LocalDate dueOn,
        String status,
        String rating,
        String plan) {}
