package org.followthrough.reminders;

import java.sql.Timestamp;
import java.time.Clock;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After how many days actions of each plan are escalated. */
@Component
class EscalationSettings {

    private final JdbcClient jdbc;
    private final PlanScope scope;
    private final Clock clock;

    EscalationSettings(JdbcClient jdbc, PlanScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** Of a plan that the viewer was seen to see. */
    EscalationSetting of(PlanId plan) {
        return jdbc.sql("select version, after_days from plan_escalation where plan_id = :plan")
                .param("plan", plan.id())
                .query((row, number) -> new EscalationSetting(row.getInt("version"), row.getInt("after_days")))
                .optional()
                .orElse(EscalationSetting.USUAL);
    }

    /**
     * Sets the days of a plan, which its managers and leaders may.
     *
     * @param days 1 to {@link EscalationSetting#MOST_DAYS}
     * @param begunFrom the version that the viewer has seen
     * @throws StaleVersion when somebody else has set them since
     */
    @Transactional
    void set(PlanId plan, int days, int begunFrom, Viewer viewer) {
        scope.require("set when actions are escalated", plan, PlanScope.DECIDERS, viewer);
        int changed = jdbc.sql("""
                        insert into plan_escalation (plan_id, version, after_days, set_by, set_at)
                        select :plan, 0, :days, :by, :at
                        where :begun_from = -1 or exists (select from plan_escalation where plan_id = :plan)
                        on conflict (plan_id) do update
                        set after_days = excluded.after_days, set_by = excluded.set_by, set_at = excluded.set_at,
                            version = plan_escalation.version + 1
                        where plan_escalation.version = :begun_from
                        """)
                .param("plan", plan.id())
                .param("days", days)
                .param("by", viewer.id().id())
                .param("at", Timestamp.from(clock.instant()))
                .param("begun_from", begunFrom)
                .update();
        if (changed == 0) {
            throw StaleVersion.of(plan);
        }
    }
}
