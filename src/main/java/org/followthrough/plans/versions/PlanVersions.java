package org.followthrough.plans.versions;

import java.time.OffsetDateTime;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the versions of a plan. */
@Component
public class PlanVersions {

    private final JdbcClient jdbc;

    PlanVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions of a plan, the latest first; none when the viewer does not see the plan. One statement. */
    public List<PlanVersionRow> of(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select v.number, v.name, v.frozen_at, n.name as frozen_by
                        from plan p
                        join plan_version v on v.plan_id = p.id
                        join person n on n.id = v.frozen_by
                        where p.id = :plan and %s
                        order by v.number desc
                        """.formatted(PlanScope.PLAN_SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> new PlanVersionRow(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                        row.getString("frozen_by")))
                .list();
    }
}
