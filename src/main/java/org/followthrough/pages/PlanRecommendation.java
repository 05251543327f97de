package org.followthrough.pages;

import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.ActionRow;
import org.followthrough.plans.Rating;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation on the page of a plan.
 *
 * @param kind name of its kind
 * @param words the words of the letter, for reading
 * @param rating worked out from all actions of the plan that answer it
 * @param total how many of the plan's actions answer it, withdrawn ones apart
 * @param actions the worst of them, with what was withdrawn last
 * @param leader the last rating of a leader, with its lapse; null where none was given
 */
record PlanRecommendation(
        RecommendationId id,
        String reference,
        String kind,
        String words,
        Rating rating,
        long total,
        List<ActionRow> actions,
        @Nullable LeaderRatingNow leader) {

    /** Whether it is a need that we read in the letter, not the inspectors' own item. */
    public boolean isOurReading() {
        return kind.equals("OUR_READING");
    }

    public boolean hasNoPlan() {
        return total == 0;
    }

    /** Whether there are more actions than are shown. */
    public boolean hasMore() {
        return total > actions.size();
    }

    /** With what a leader rated it last, if one did. */
    PlanRecommendation rated(@Nullable LeaderRatingNow given) {
        return new PlanRecommendation(id, reference, kind, words, rating, total, actions, given);
    }

    PlanRecommendation with(List<ActionRow> shown) {
        return new PlanRecommendation(id, reference, kind, words, rating, total, shown, leader);
    }
}
