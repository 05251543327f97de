package org.followthrough.reports.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.assurance.checks.DueCheckSql;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.pack.PackAction.Ahead;
import org.followthrough.reports.pack.PackAction.Heard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the actions of a plan with the latest of each, as far as the viewer sees them. One statement. */
@Component
class PackActions {

    private static final String ACTIONS =
            """
            select a.id, a.number, a.title, a.evidence_needed, a.original_due_on, a.lead_title, %s,
                   l.name as lead, u.said_on, u.words, u.changed, u.next, m.title as milestone, m.due_on as milestone_on,
                   d.impact, c.check_on,
                   array(select ar.recommendation_id from action_recommendation ar
                         where ar.action_id = a.id) as answers
            from action a
            join action_standing s on s.action_id = a.id
            left join person l on l.id = a.lead_id
            left join lateral (
                select pu.said_on, pu.words, pu.changed, pu.next
                from progress_update pu
                where pu.action_id = a.id
                  and (pu.audience_id is null or pu.audience_id = any(cast(:organisations as uuid[])))
                order by pu.said_on desc, pu.recorded_at desc, pu.id desc
                limit 1
            ) u on true
            left join lateral (
                select ms.title, ms.due_on
                from milestone ms
                where ms.action_id = a.id and ms.done_on is null and ms.waived_because is null
                order by ms.due_on, ms.id
                limit 1
            ) m on a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')
            left join lateral (
                select sd.id, sd.check_due_on, sr.impact
                from sign_off_decision sd
                join sign_off_request sr on sr.id = sd.request_id
                where a.status in ('SIGNED_OFF', 'EMBEDDED') and sd.id = %s
            ) d on true
            left join lateral (
                select min(ahead.due_on) as check_on
                from (select d.check_due_on as due_on
                      where not exists (select from embedding_check made
                                        where made.sign_off_id = d.id and made.planned_check_id is null)
                      union all
                      select later.due_on
                      from planned_check later
                      where later.sign_off_id = d.id
                        and not exists (select from embedding_check made where made.planned_check_id = later.id)) ahead
            ) c on true
            where a.plan_id = :plan and %s
            order by a.number
            """.formatted(ActionRatingSql.BASIS, DueCheckSql.SIGN_OFF, PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;
    private final PaperWords words;

    PackActions(JdbcClient jdbc, PaperWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** By number. */
    List<PackAction> of(PaperRequest request) {
        return jdbc.sql(ACTIONS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> action(row, request.withoutPeople()))
                .list();
    }

    private PackAction action(ResultSet row, boolean withoutPeople) throws SQLException {
        String title = row.getString("lead_title");
        String name = withoutPeople ? null : row.getString("lead");
        return new PackAction(
                row.getObject("id", UUID.class),
                "A" + row.getInt("number"),
                row.getString("title"),
                PackColumns.ids(row, "answers"),
                name == null || name.equals(title) ? title : words.of("reports.lead", title, name),
                row.getObject("original_due_on", LocalDate.class),
                RatingBasis.read(row),
                row.getString("evidence_needed"),
                heard(row),
                row.getString("impact"),
                new Ahead(
                        row.getString("milestone"),
                        row.getObject("milestone_on", LocalDate.class),
                        row.getObject("check_on", LocalDate.class)));
    }

    private static @Nullable Heard heard(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("said_on", LocalDate.class);
        return on == null
                ? null
                : new Heard(on, row.getString("words"), row.getString("changed"), row.getString("next"));
    }
}
