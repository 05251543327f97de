package org.followthrough.plans.lists;

import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds all actions that a list would show on all its pages. */
@Component
public class FilteredActions {

    private final JdbcClient jdbc;

    FilteredActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actions of a plan that the viewer sees and the filter keeps, in its order, so many at most. One statement. */
    public List<ActionId> of(PlanId plan, ActionFilter filter, int atMost, Viewer viewer) {
        var selection = new ActionSelection(plan, filter, viewer);
        return jdbc
                .sql("select a.id " + selection.sql() + " order by "
                        + filter.order().sql() + " limit :most")
                .params(selection.parameters())
                .param("most", atMost)
                .query(UUID.class)
                .list()
                .stream()
                .map(ActionId::new)
                .toList();
    }
}
