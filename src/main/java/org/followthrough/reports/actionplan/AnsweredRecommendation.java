package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it is kept, before what was said and done about it is put under it.
 *
 * @param words verbatim, without marks of the stored text
 */
record AnsweredRecommendation(
        RecommendationId id,
        String reference,
        RecommendationKind kind,
        String words,
        RecommendationSection.Source source,
        RecommendationSection.About about,
        @Nullable String outcome) {

    /** @param said what leaders said of it */
    RecommendationSection with(Said said, List<AnsweringAction> actions, ActionPlanWords paper, LocalDate asAt) {
        return new RecommendationSection(
                ActionPlanWords.origin(kind),
                reference,
                paper.kind(kind),
                words,
                source,
                about,
                outcome,
                paper.rating(actions.stream().map(AnsweringAction::basis).toList(), asAt),
                said.rating(),
                said.updates(),
                actions.stream()
                        .filter(AnsweringAction::kept)
                        .map(AnsweringAction::line)
                        .toList());
    }

    /** The last rating of a leader in words, if there is one, and what leaders said, newest first. */
    record Said(@Nullable String rating, List<LeaderUpdateLine> updates) {}
}
