package org.followthrough.reports.actionplan;

import java.util.List;
import java.util.Map;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.followthrough.plans.leader.LeaderRatings;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.stereotype.Component;

/** Recommendations with what leaders say of them. */
@Component
class RecommendedReading {

    private final ActionPlanReads reads;
    private final LeaderRatings ratings;
    private final ActionPlanWords words;

    RecommendedReading(ActionPlanReads reads, LeaderRatings ratings, ActionPlanWords words) {
        this.reads = reads;
        this.ratings = ratings;
        this.words = words;
    }

    List<RecommendationSection> sections(PaperRequest request, List<AnsweringAction> answers) {
        List<AnsweredRecommendation> all = reads.recommendations(request.plan(), request.viewer());
        Map<RecommendationId, List<LeaderUpdateLine>> updates = reads.leaderUpdates(all, request.withoutPeople());
        Map<RecommendationId, LeaderRatingNow> rated =
                ratings.of(all.stream().map(AnsweredRecommendation::id).toList(), request.viewer());
        return all.stream()
                .map(one -> {
                    LeaderRatingNow rating = rated.get(one.id());
                    String said = rating == null ? null : words.leaderRating(rating, request.withoutPeople());
                    return one.with(
                            new AnsweredRecommendation.Said(said, updates.getOrDefault(one.id(), List.of())),
                            answering(one, answers),
                            words,
                            request.asAt());
                })
                .toList();
    }

    private static List<AnsweringAction> answering(
            AnsweredRecommendation recommendation, List<AnsweringAction> actions) {
        return actions.stream()
                .filter(action -> action.answers().contains(recommendation.id().id()))
                .toList();
    }
}
