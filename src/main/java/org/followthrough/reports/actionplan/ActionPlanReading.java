package org.followthrough.reports.actionplan;

import java.util.List;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.stereotype.Component;

/**
 * Reads everything an action plan says, as far as the viewer may see it. Six statements, and two more where the actions are
 * filtered; besides those of the heading.
 */
@Component
class ActionPlanReading {

    private final RecommendedReading recommended;
    private final ActionPlanActions actions;
    private final GovernanceReads governance;
    private final PaperFiltering filtering;

    ActionPlanReading(
            RecommendedReading recommended,
            ActionPlanActions actions,
            GovernanceReads governance,
            PaperFiltering filtering) {
        this.recommended = recommended;
        this.actions = actions;
        this.governance = governance;
        this.filtering = filtering;
    }

    /** How the plan is run. */
    Governance governance(PaperRequest request) {
        return governance.of(request);
    }

    /** What narrows the paper, as yet without what that leaves out. */
    List<String> narrowedBy(PaperRequest request) {
        return filtering.words(request);
    }

    /** All recommendations, each with those of its actions that the filter keeps. */
    List<RecommendationSection> sections(PaperRequest request) {
        List<AnsweringAction> answers = actions.of(request, filtering.kept(request));
        return recommended.sections(request, answers);
    }
}
