package org.followthrough.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ActionPlanReads.NamedPlan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the action plan of a plan as at today, with what the viewer may see and nothing else. Five statements. */
@Component
class ActionPlanPapers {

    private final ActionPlanReads reads;
    private final ActionPlanActions actions;
    private final ActionPlanWords words;
    private final PaperMakings makings;
    private final boolean demonstration;

    ActionPlanPapers(
            ActionPlanReads reads,
            ActionPlanActions actions,
            ActionPlanWords words,
            PaperMakings makings,
            @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.reads = reads;
        this.actions = actions;
        this.words = words;
        this.makings = makings;
        this.demonstration = demonstration;
    }

    /**
     * The paper, all of it read at one instant: what people save meanwhile is in none of its parts.
     *
     * @throws org.followthrough.shared.NotFound when there is no such plan or it is not the viewer's to see
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    ActionPlanPaper of(PlanId plan, Viewer viewer) {
        NamedPlan named = reads.plan(plan, viewer);
        List<AnsweredRecommendation> recommendations = reads.recommendations(plan, viewer);
        Map<UUID, List<LeaderUpdateLine>> updates = reads.leaderUpdates(recommendations);
        List<AnsweringAction> answers = actions.of(plan, viewer);
        return new ActionPlanPaper(
                heading(named, viewer),
                recommendations.stream()
                        .map(recommendation -> recommendation.with(
                                updates.getOrDefault(recommendation.id(), List.of()),
                                answering(recommendation, answers),
                                words,
                                viewer.today()))
                        .toList());
    }

    private PaperHeading heading(NamedPlan plan, Viewer viewer) {
        return new PaperHeading(
                words.title(),
                new PaperHeading.PlanName(null, plan.name(), words.version()),
                plan.organisations(),
                viewer.today(),
                makings.now(viewer),
                demonstration);
    }

    private static List<AnsweringAction> answering(
            AnsweredRecommendation recommendation, List<AnsweringAction> actions) {
        return actions.stream()
                .filter(action -> action.answers().contains(recommendation.id()))
                .toList();
    }
}
