package org.followthrough.reminders.calendar;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for which plans a person's calendar has an address too. */
@Component
class CalendarPlans {

    /** More plans than anybody follows; the form of the address serves the rest. */
    private static final int AT_MOST = 50;

    private final JdbcClient jdbc;

    CalendarPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plans the viewer sees, by name, each with its address. */
    List<PlanCalendarRow> of(Viewer viewer, Function<PlanId, String> address) {
        return jdbc.sql("select p.id, p.name from plan p where " + PlanScope.PLAN_SEEN
                        + " order by p.name, p.id limit :most")
                .params(viewer.scope())
                .param("most", AT_MOST)
                .query((row, number) -> new PlanCalendarRow(
                        row.getString("name"), address.apply(new PlanId(row.getObject("id", UUID.class)))))
                .list();
    }
}
