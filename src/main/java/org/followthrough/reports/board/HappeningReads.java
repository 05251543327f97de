package org.followthrough.reports.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was decided and found about the actions of a plan. One statement. */
@Component
class HappeningReads {

    private static final String HAPPENINGS = """
            with happened as (
                select x.id, x.action_id, x.audience_id, 'EXTENSION_ASKED' as kind,
                       cast(x.asked_at at time zone 'Europe/London' as date) as happened_on, x.reason as words,
                       cast(null as text) as more, x.asked_by as who, x.from_due_on as from_day, x.to_due_on as to_day,
                       x.number, x.decision is null as waits
                from extension x
                where x.plan_id = :plan and x.decision is distinct from 'TAKEN_BACK'
                union all
                select x.id, x.action_id, x.audience_id, 'EXTENSION_' || x.decision,
                       cast(x.decided_at at time zone 'Europe/London' as date), coalesce(x.decided_because, ''), x.reason,
                       x.decided_by, x.from_due_on, x.to_due_on, x.number, false
                from extension x
                where x.plan_id = :plan and x.decision in ('GRANTED', 'REFUSED')
                union all
                select d.id, d.action_id, d.audience_id, d.outcome, d.decided_on, d.words, q.impact, d.decided_by,
                       cast(null as date), d.check_due_on, 0, false
                from sign_off_decision d
                join sign_off_request q on q.id = d.request_id
                where d.plan_id = :plan and d.outcome in ('SIGNED_OFF', 'RETURNED')
                union all
                select f.id, f.action_id, f.audience_id, 'ACCEPTED_ONCE', f.accepted_on, f.words, q.impact, f.accepted_by,
                       cast(null as date), cast(null as date), 0, true
                from first_acceptance f
                join sign_off_request q on q.id = f.request_id
                where f.plan_id = :plan and not exists (select from sign_off_decision d where d.request_id = f.request_id)
                union all
                select u.id, u.action_id, u.audience_id, 'UNDONE', u.undone_on, u.reason, cast(null as text), u.undone_by,
                       cast(null as date), cast(null as date), 0, false
                from sign_off_undoing u
                where u.plan_id = :plan
                union all
                select c.id, c.action_id, c.audience_id, c.result, c.checked_on, coalesce(c.reason, c.found),
                       case when c.result = 'HELD' then q.impact else c.found end, c.checked_by,
                       cast(null as date), c.new_due_on, 0, false
                from embedding_check c
                join sign_off_decision d on d.id = c.sign_off_id
                join sign_off_request q on q.id = d.request_id
                where c.plan_id = :plan
                union all
                select o.id, o.action_id, o.audience_id, 'REOPENED', o.reopened_on, o.reason, cast(null as text), o.reopened_by,
                       o.from_due_on, o.new_due_on, 0, false
                from reopening o
                where o.plan_id = :plan
            )
            select h.*, case when :without_people then nullif(n.role_title, '') else n.name end as who_said
            from happened h
            join action a on a.id = h.action_id
            join person n on n.id = h.who
            where (h.audience_id is null or h.audience_id = any(cast(:organisations as uuid[])))
              and %s
            order by h.happened_on, a.number, h.id
            """.formatted(PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;

    HappeningReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<Happening> of(PaperRequest request) {
        return jdbc.sql(HAPPENINGS)
                .param("plan", request.plan().id())
                .param("without_people", request.withoutPeople())
                .params(request.viewer().scope())
                .query((row, number) -> read(row))
                .list();
    }

    private static Happening read(ResultSet row) throws SQLException {
        return new Happening(
                Happening.Kind.valueOf(row.getString("kind")),
                row.getObject("action_id", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                row.getString("more"),
                row.getString("who_said"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getInt("number"),
                row.getBoolean("waits"));
    }
}
