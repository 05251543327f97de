package org.followthrough.plans.versions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes plans: gives a name to how one stands now. From the first time on its due dates move by extensions only. */
@Service
@Transactional
public class PlanVersionManagement {

    private final JdbcClient jdbc;
    private final PlanScope scope;
    private final Clock clock;

    PlanVersionManagement(JdbcClient jdbc, PlanScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Freezes a plan as it stands, whatever of it the viewer sees.
     *
     * @param name not the name of another version of the plan, whatever its capitals
     * @return the number of the version, counted from 1
     * @throws org.followthrough.shared.NotFound when the plan is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they are no manager or leader of it
     * @throws NotAllowedNow when the name is taken
     */
    public int freeze(PlanId plan, String name, Viewer viewer) {
        scope.require("freeze a plan", plan, PlanScope.DECIDERS, viewer);
        lock(plan);
        if (isTaken(plan, name)) {
            throw new NotAllowedNow("plans.version.name-taken");
        }
        fixDates(plan, viewer);
        return keep(plan, name, viewer);
    }

    /** Whoever changes a due date has ended before, or begins after. */
    private void lock(PlanId plan) {
        jdbc.sql("select p.id from plan p where p.id = :plan for update")
                .param("plan", plan.id())
                .query(UUID.class)
                .single();
    }

    private boolean isTaken(PlanId plan, String name) {
        return jdbc.sql("""
                        select exists (select from plan_version v
                                       where v.plan_id = :plan and lower(v.name) = lower(:name))
                        """)
                .param("plan", plan.id())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private void fixDates(PlanId plan, Viewer viewer) {
        jdbc.sql("update plan set first_frozen_on = :today where id = :plan and first_frozen_on is null")
                .param("plan", plan.id())
                .param("today", viewer.today())
                .update();
    }

    private int keep(PlanId plan, String name, Viewer viewer) {
        return jdbc.sql("""
                        insert into plan_version (id, plan_id, number, name, frozen_at, frozen_by)
                        select :id, :plan, coalesce(max(v.number), 0) + 1, :name, :at, :by
                        from plan_version v where v.plan_id = :plan
                        returning number
                        """)
                .param("id", Ids.next())
                .param("plan", plan.id())
                .param("name", name)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.id().id())
                .query(Integer.class)
                .single();
    }
}
