package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the assurance history of a plan, as far as the viewer sees it. One statement. */
@Component
class PackEvents {

    private static final String EVENTS = """
            select a.action_id, x.number, a.what, a.happened_on, a.words, n.name, n.role_title
            from (
                select action_id, plan_id, audience_id, 'ASKED' as what, requested_on as happened_on, requested_at as at,
                       requested_by as who, impact as words
                from sign_off_request
                union all
                select action_id, plan_id, audience_id, outcome, decided_on, decided_at, decided_by, words
                from sign_off_decision
                union all
                select action_id, plan_id, audience_id, 'FIRST_ACCEPTED', accepted_on, accepted_at, accepted_by, words
                from first_acceptance
                union all
                select action_id, plan_id, audience_id, 'UNDONE', undone_on, undone_at, undone_by, reason
                from sign_off_undoing
                union all
                select action_id, plan_id, audience_id, result, checked_on, checked_at, checked_by,
                       concat_ws(E'\\n', found, reason)
                from embedding_check
                union all
                select action_id, plan_id, audience_id, 'REOPENED', reopened_on, reopened_at, reopened_by, reason
                from reopening
            ) a
            join action x on x.id = a.action_id
            join person n on n.id = a.who
            where a.plan_id = :plan and %s
              and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[])))
            order by x.number, a.at, a.what
            """.formatted(PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;

    PackEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By action, the earliest first. */
    List<PackEvent> of(PaperRequest request) {
        String by = request.withoutPeople() ? "role_title" : "name";
        return jdbc.sql(EVENTS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> new PackEvent(
                        row.getObject("action_id", UUID.class),
                        "A" + row.getInt("number"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("what").toLowerCase(Locale.ROOT).replace('_', '-'),
                        row.getString(by),
                        row.getString("words")))
                .list();
    }
}
