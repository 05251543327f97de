package org.followthrough.reports.board;

import org.followthrough.measures.Scorecards;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.stereotype.Component;

/** Reads a plan as boards are told of it, in ten statements, however large it is. */
@Component
public class PlanBooks {

    private final PlanFactsReads facts;
    private final PlanActionReads actions;
    private final HappeningReads happenings;
    private final OpenReads open;
    private final BoardRecommendations recommendations;
    private final Scorecards measures;

    PlanBooks(
            PlanFactsReads facts,
            PlanActionReads actions,
            HappeningReads happenings,
            OpenReads open,
            BoardRecommendations recommendations,
            Scorecards measures) {
        this.facts = facts;
        this.actions = actions;
        this.happenings = happenings;
        this.open = open;
        this.recommendations = recommendations;
        this.measures = measures;
    }

    /**
     * The plan that is asked for, as at the day asked for, with what moved since the day asked for or since the last board.
     *
     * @throws org.followthrough.shared.NotFound when there is no such plan or it is not the viewer's to see
     */
    public PlanBook read(PaperRequest request) {
        PlanFacts plan = facts.of(request);
        Period period = Period.of(plan, request.since(), request.asAt());
        return new PlanBook(
                plan,
                period,
                actions.of(request, period.since()),
                happenings.of(request),
                open.questions(request),
                open.milestones(request, period.horizon(plan)),
                recommendations.of(request),
                measures.all(request.plan(), request.viewer()));
    }
}
