package org.followthrough.evidence.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is missing of a plan's evidence, as far as the viewer sees the plan; the worst first, one statement each. */
@Component
class EvidenceGaps {

    /** More than these are counted, not shown. */
    static final int SHOWN = 50;

    private static final String GAPS = """
            with counted as (
              select e.action_id, bool_or(e.proof in ('IMPACT', 'VOICE')) as differs
              from evidence e
              where e.plan_id = :plan and %s and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
              group by e.action_id
            ), gap as (
              select a.id, a.number, a.title, a.status, a.due_on, a.lead_title, a.evidence_needed,
                     case when c.action_id is null then 'NONE' else 'NO_DIFFERENCE' end as gap
              from action a
              left join counted c on c.action_id = a.id
              where a.plan_id = :plan and %s
                and a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF', 'SIGNED_OFF', 'EMBEDDED')
                and (c.action_id is null or (nullif(a.evidence_needed, '') is not null and not c.differs))
            ), ranked as (
              select g.*, count(*) over (partition by gap) as total,
                     row_number() over (partition by gap
                                        order by g.status not in ('SIGNED_OFF', 'EMBEDDED'), g.due_on, g.number) as place
              from gap g
            )
            select * from ranked where place <= :shown order by gap, place
            """.formatted(EvidenceState.COUNTED, PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;

    EvidenceGaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Actions without any evidence, and those where nothing shows a difference: what was signed off first, then by due date. */
    Gaps ofActions(PlanId plan, Viewer viewer) {
        List<Counted<GapRow>> rows = jdbc.sql(GAPS)
                .param("plan", plan.id())
                .param("shown", SHOWN)
                .params(viewer.scope())
                .query((row, number) -> new Counted<>(gap(row), row.getLong("total")))
                .list();
        return new Gaps(of(GapRow.Gap.NONE, rows), of(GapRow.Gap.NO_DIFFERENCE, rows));
    }

    /** What was asked for and is not there, what is needed first at the top. */
    Capped<WaitingRow> waiting(PlanId plan, Viewer viewer) {
        return capped(jdbc.sql("""
                        select e.id, e.title, a.id as action_id, a.number, e.needed_by, coalesce(n.name, l.name, a.lead_title) as asked_of,
                               cast(s.taken_at at time zone 'Europe/London' as date) as asked_on, count(*) over () as total
                        from evidence e
                        join action a on a.id = e.action_id
                        join evidence_step s on s.evidence_id = e.id and s.step = 'REQUESTED'
                        left join person n on n.id = e.asked_of
                        left join person l on l.id = a.lead_id
                        where e.plan_id = :plan and e.state = 'REQUESTED' and a.status <> 'WITHDRAWN'
                          and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[]))) and\s""" + PlanScope.ROW_SEEN + """
                        order by e.needed_by, e.id
                        limit :shown
                        """)
                .param("plan", plan.id())
                .param("shown", SHOWN)
                .params(viewer.scope())
                .query((row, number) -> new Counted<>(
                        new WaitingRow(
                                new EvidenceId(row.getObject("id", UUID.class)),
                                row.getString("title"),
                                new ActionId(row.getObject("action_id", UUID.class)),
                                "A" + row.getInt("number"),
                                row.getString("asked_of"),
                                row.getObject("asked_on", LocalDate.class),
                                row.getObject("needed_by", LocalDate.class),
                                viewer.today()),
                        row.getLong("total")))
                .list());
    }

    private static GapRow gap(ResultSet row) throws SQLException {
        return new GapRow(
                GapRow.Gap.valueOf(row.getString("gap")),
                new ActionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                ActionStatus.valueOf(row.getString("status")),
                row.getObject("due_on", LocalDate.class),
                row.getString("lead_title"),
                row.getString("evidence_needed"));
    }

    private static Capped<GapRow> of(GapRow.Gap gap, List<Counted<GapRow>> rows) {
        return capped(rows.stream().filter(each -> each.row().gap() == gap).toList());
    }

    private static <T> Capped<T> capped(List<Counted<T>> rows) {
        return new Capped<>(
                rows.stream().map(Counted::row).toList(),
                rows.stream().findFirst().map(Counted::total).orElse(0L));
    }

    private record Counted<T>(T row, long total) {}

    /** Actions whose evidence is missing. */
    record Gaps(Capped<GapRow> none, Capped<GapRow> noDifference) {}
}
