package org.followthrough.plans.views;

import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.CouncilProgress;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a shared action means to one council and how it is going there. */
@Service
@Transactional
public class CouncilViewManagement implements CouncilProgress {

    private final CouncilViews views;
    private final CouncilViewReading reading;
    private final JdbcClient jdbc;

    CouncilViewManagement(CouncilViews views, CouncilViewReading reading, JdbcClient jdbc) {
        this.views = views;
        this.reading = reading;
        this.jdbc = jdbc;
    }

    /**
     * Says what a shared action means to a council; the first words make the view.
     *
     * @param begunFrom the version the viewer's form began from, {@code -1} before the first words
     * @throws org.followthrough.shared.NotFound when the action is not shared, or the council's view of it not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep plans of that council
     * @throws StaleVersion when somebody else saved it in between
     */
    public void say(ActionId action, OrganisationId council, NewCouncilView words, int begunFrom, Viewer viewer) {
        PlanId plan = requireKept(action, council, viewer).plan();
        keepOthersWaiting(action);
        CouncilView view = viewOf(action, plan, council);
        StaleVersion.unlessSame(council, view.version(), begunFrom);
        view.say(words, viewer.today());
        views.save(view);
    }

    @Override
    public void hear(ActionId action, PlanId plan, OrganisationId council, NewUpdate update) {
        keepOthersWaiting(action);
        CouncilView view = viewOf(action, plan, council);
        view.hear(update.rating(), update.words(), update.saidOn());
        views.save(view);
    }

    /** The view, for a viewer who may write it. */
    @Transactional(readOnly = true)
    CouncilViewHead requireKept(ActionId action, OrganisationId council, Viewer viewer) {
        CouncilViewHead head = reading.head(action, council, viewer);
        viewer.require(
                "write a council's view",
                PlanScope.KEEPERS,
                List.of(council),
                head.plan().id());
        return head;
    }

    private CouncilView viewOf(ActionId action, PlanId plan, OrganisationId council) {
        return views.findByActionAndCouncil(action, council).orElseGet(() -> CouncilView.begin(action, plan, council));
    }

    /** Two who write the first words at once would each make a view. */
    private void keepOthersWaiting(ActionId action) {
        jdbc.sql("select a.id from action a where a.id = :action for no key update")
                .param("action", action.id())
                .query()
                .singleValue();
    }
}
