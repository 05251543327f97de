package org.followthrough.reports.actionplan;

import java.util.List;
import java.util.Map;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.leader.LeaderJudgements;
import org.followthrough.reports.leader.LeaderRatingWords;
import org.springframework.stereotype.Component;

/** Recommendations with what leaders say of them. */
@Component
class RecommendedReading {

    private final ActionPlanReads reads;
    private final LeaderJudgements judgements;
    private final LeaderRatingWords judged;
    private final ActionPlanWords words;

    RecommendedReading(
            ActionPlanReads reads, LeaderJudgements judgements, LeaderRatingWords judged, ActionPlanWords words) {
        this.reads = reads;
        this.judgements = judgements;
        this.judged = judged;
        this.words = words;
    }

    List<RecommendationSection> sections(PaperRequest request, List<AnsweringAction> answers) {
        List<AnsweredRecommendation> all = reads.recommendations(request.plan(), request.viewer());
        Map<RecommendationId, List<LeaderUpdateLine>> updates = reads.leaderUpdates(all, request.withoutPeople());
        Map<RecommendationId, LeaderRatingNow> rated =
                judgements.of(all.stream().map(AnsweredRecommendation::id).toList(), request);
        return all.stream()
                .map(one -> {
                    LeaderRatingNow rating = rated.get(one.id());
                    String said = rating == null ? null : judged.sentence(rating);
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
