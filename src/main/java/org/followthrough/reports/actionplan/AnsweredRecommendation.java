package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.findings.RecommendationKind;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it is kept, before what was said and done about it is put under it.
 *
 * @param words verbatim, without marks of the stored text
 */
record AnsweredRecommendation(
        UUID id,
        String reference,
        RecommendationKind kind,
        String words,
        RecommendationSection.Source source,
        @Nullable String outcome) {

    RecommendationSection with(
            List<LeaderUpdateLine> updates, List<AnsweringAction> actions, ActionPlanWords paper, LocalDate asAt) {
        return new RecommendationSection(
                ActionPlanWords.origin(kind),
                reference,
                paper.kind(kind),
                words,
                source,
                outcome,
                paper.rating(actions.stream().map(AnsweringAction::basis).toList(), asAt),
                updates,
                actions.stream().map(AnsweringAction::line).toList());
    }
}
