package org.followthrough.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions long past their due date, brought to those who answer for them: first to the accountable manager, after twice
 * as many days to the leaders. Each once for a due date; a later due date begins anew. A board member is asked for nothing:
 * whoever gets one holds another role for the action.
 */
@Component
class Escalations {

    /** Where a plan says nothing else. */
    static final int USUAL_DAYS = 14;

    private static final String TO_THE_VIEWER = """
            with %1$s, late as materialized (
                select a.id, a.plan_id, a.audience_id, a.number, a.title, a.lead_title, a.lead_id, a.manager_id, a.due_on,
                       cast(:as_at as date) - a.due_on as days, coalesce(e.after_days, %2$d) as after_days
                from action a
                left join plan_escalation e on e.plan_id = a.plan_id
                where %3$s and cast(:as_at as date) - a.due_on >= coalesce(e.after_days, %2$d) and %4$s
            ), brought as (
                select a.*, 'MANAGER' as level
                from late a
                where a.manager_id = :viewer and a.lead_id is distinct from a.manager_id and %5$s
                union all
                select a.*, 'LEADER'
                from late a
                where a.days >= 2 * a.after_days and %6$s
            )
            select a.*, p.name as plan_name, %7$s as discreet
            from brought a
            join plan p on p.id = a.plan_id
            where not exists (select from escalation x
                              where x.action_id = a.id and x.due_on = a.due_on and x.level = a.level
                                and x.person_id = :viewer)
            order by a.due_on, a.id, a.level desc
            """.formatted(
                    RolesHeld.HELD,
                    USUAL_DAYS,
                    ActionRatingSql.OVERDUE,
                    PlanScope.ROW_SEEN,
                    RolesHeld.any("'OFFICER', 'MANAGER', 'LEADER'"),
                    RolesHeld.any("'LEADER'"),
                    NeedsSql.DISCREET);

    private final JdbcClient jdbc;

    Escalations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be brought to the viewer on their day and was not yet. */
    List<LateAction> to(Viewer viewer) {
        return jdbc.sql(TO_THE_VIEWER)
                .params(RolesHeld.parameters(viewer))
                .query((row, number) -> read(row))
                .list();
    }

    /** Keeps that they were brought to the viewer, in the transaction that writes the mail. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(List<LateAction> late, UUID mail, Viewer viewer) {
        for (LateAction one : late) {
            jdbc.sql("""
                            insert into escalation (id, action_id, plan_id, audience_id, due_on, level, person_id,
                                                    escalated_on, mail_id)
                            values (:id, :action, :plan, :audience, :due, :level, :person, :on, :mail)
                            """)
                    .param("id", Ids.next())
                    .param("action", one.action().id())
                    .param("plan", one.plan().id())
                    .param("audience", one.audience())
                    .param("due", one.dueOn())
                    .param("level", one.level().name())
                    .param("person", viewer.id().id())
                    .param("on", viewer.today())
                    .param("mail", mail)
                    .update();
        }
    }

    private static LateAction read(ResultSet row) throws SQLException {
        return new LateAction(
                new ActionId(row.getObject("id", UUID.class)),
                EscalationLevel.valueOf(row.getString("level")),
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("lead_title"),
                row.getObject("due_on", LocalDate.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_name"),
                row.getObject("audience_id", UUID.class),
                row.getBoolean("discreet"));
    }
}
