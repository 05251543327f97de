package org.followthrough.reports;

import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ActionPlanReads.NamedPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the file of a list of actions says about itself. */
@Component
class ActionListHeadings {

    private final ActionPlanReads reads;
    private final ActionPlanWords planWords;
    private final PaperWords words;
    private final PaperMakings makings;
    private final boolean demonstration;

    ActionListHeadings(
            ActionPlanReads reads,
            ActionPlanWords planWords,
            PaperWords words,
            PaperMakings makings,
            @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.reads = reads;
        this.planWords = planWords;
        this.words = words;
        this.makings = makings;
        this.demonstration = demonstration;
    }

    /**
     * The heading of the list of a plan, or of all plans the viewer sees.
     *
     * @throws org.followthrough.shared.NotFound when there is no such plan or it is not the viewer's to see
     */
    PaperHeading of(@Nullable PlanId plan, Viewer viewer) {
        NamedPlan named = plan == null
                ? new NamedPlan(words.of("reports.actions.all-plans"), List.of())
                : reads.plan(plan, viewer);
        return new PaperHeading(
                words.of("reports.actions.title"),
                new PaperHeading.PlanName(null, named.name(), planWords.version()),
                named.organisations(),
                viewer.today(),
                makings.now(viewer),
                demonstration);
    }
}
