package org.followthrough.plans.milestones;

import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a milestone, whose it is and what its pages show of it. */
@Component
class MilestonePages {

    private final JdbcClient jdbc;
    private final ActionDirectory actions;
    private final PlanScope scope;

    MilestonePages(JdbcClient jdbc, ActionDirectory actions, PlanScope scope) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.scope = scope;
    }

    /**
     * The action of a milestone, for somebody who keeps its plan.
     *
     * @throws NotFound when there is no such milestone or it is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     */
    ActionId requireKept(MilestoneId milestone, Viewer viewer) {
        ActionId action = found(milestone, viewer).action();
        scope.require("change a milestone", action, PlanScope.KEEPERS, viewer);
        return action;
    }

    /** The same, with everything its pages show. */
    MilestonePage kept(MilestoneId milestone, Viewer viewer) {
        Found found = found(milestone, viewer);
        scope.require("change a milestone", found.action(), PlanScope.KEEPERS, viewer);
        ActionDetails action = actions.details(found.action(), viewer);
        return action.steps().milestones().stream()
                .filter(row -> row.id().equals(milestone))
                .findFirst()
                .map(row -> new MilestonePage(action, row, found.version()))
                .orElseThrow(() -> NotFound.of(milestone));
    }

    /** The same, for one that is still to be reached. */
    MilestonePage open(MilestoneId milestone, Viewer viewer) {
        MilestonePage page = kept(milestone, viewer);
        if (!page.action().status().isOpen()) {
            throw new NotAllowedNow("plans.milestone.not-now");
        }
        if (!page.milestone().isOpen()) {
            throw new NotAllowedNow("plans.milestone.not-open");
        }
        return page;
    }

    private Found found(MilestoneId milestone, Viewer viewer) {
        return jdbc.sql("select a.action_id, a.version from milestone a where a.id = :milestone and "
                        + PlanScope.ROW_SEEN)
                .param("milestone", milestone.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new Found(new ActionId(row.getObject("action_id", UUID.class)), row.getInt("version")))
                .optional()
                .orElseThrow(() -> NotFound.of(milestone));
    }

    private record Found(ActionId action, int version) {}
}
