package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanHealth;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what wants attention in a plan: the numbers, and the actions that no list of actions can tell. One statement each. */
@Component
class PlanAttention {

    /** More than these are counted, not shown. */
    static final int SHOWN = 100;

    private static final int SOON_DAYS = 30;

    private static final String UNPROVEN = """
            (a.status in ('SIGNED_OFF', 'EMBEDDED')
             and not exists (select from evidence e
                             where e.action_id = a.id and e.state in ('RECEIVED', 'ACCEPTED') and e.proof in ('IMPACT', 'VOICE')
                               and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))))
            """;

    private static final String ASKED = """
            exists (select from extension x
                    where x.action_id = a.id and x.decision is null
                      and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[]))))
            """;

    private final JdbcClient jdbc;

    PlanAttention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the actions of a plan that the viewer sees stand as at today. */
    PlanGlance glance(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select %s,
                               count(a.id) filter (
                                   where a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')
                                     and a.due_on between cast(:as_at as date) and cast(:soon as date)) as due_soon,
                               count(a.id) filter (where %s) as unproven,
                               count(a.id) filter (where %s) as extensions_asked
                        from action a
                        join plan p on p.id = a.plan_id
                        join action_standing s on s.action_id = a.id
                        where a.plan_id = :plan and %s
                        """.formatted(ActionRatingSql.HEALTH, UNPROVEN, ASKED, PlanScope.ROW_SEEN))
                .param("plan", plan.id())
                .param("as_at", viewer.today())
                .param("soon", viewer.today().plusDays(SOON_DAYS))
                .params(viewer.scope())
                .query((row, number) -> new PlanGlance(
                        PlanHealth.read(row),
                        row.getLong("due_soon"),
                        row.getLong("unproven"),
                        row.getLong("extensions_asked")))
                .single();
    }

    /** The first of the actions that were signed off without evidence of a difference, the latest first. */
    List<UnprovenRow> unproven(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.lead_title, s.signed_off_on, count(*) over () as total
                        from action a
                        join action_standing s on s.action_id = a.id
                        where a.plan_id = :plan and %s and %s
                        order by s.signed_off_on desc nulls last, a.number
                        limit :shown
                        """.formatted(UNPROVEN, PlanScope.ROW_SEEN))
                .param("plan", plan.id())
                .param("shown", SHOWN)
                .params(viewer.scope())
                .query((row, number) -> new UnprovenRow(
                        new ActionId(row.getObject("id", UUID.class)),
                        "A" + row.getInt("number"),
                        row.getString("title"),
                        row.getString("lead_title"),
                        row.getObject("signed_off_on", LocalDate.class),
                        row.getLong("total")))
                .list();
    }

    /** The first of the actions for which a later date was asked, those that have waited longest first. */
    List<AskedRow> extensionsAsked(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, x.from_due_on, x.to_due_on, x.reason,
                               cast(x.asked_at at time zone 'Europe/London' as date) as asked_on, n.name as asked_by,
                               count(*) over () as total
                        from action a
                        join extension x on x.action_id = a.id and x.decision is null
                          and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[])))
                        join person n on n.id = x.asked_by
                        where a.plan_id = :plan and %s
                        order by x.asked_at, a.number
                        limit :shown
                        """.formatted(PlanScope.ROW_SEEN))
                .param("plan", plan.id())
                .param("shown", SHOWN)
                .params(viewer.scope())
                .query((row, number) -> new AskedRow(
                        new ActionId(row.getObject("id", UUID.class)),
                        "A" + row.getInt("number"),
                        row.getString("title"),
                        row.getObject("from_due_on", LocalDate.class),
                        row.getObject("to_due_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("asked_by"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getLong("total")))
                .list();
    }
}
