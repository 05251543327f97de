package org.followthrough.reports.actionplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.RatingBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a plan's actions for the action plan paper in one statement, those and as much of them as the viewer may see. */
@Component
class ActionPlanActions {

    private static final String ACTIONS = """
            select a.number, a.title, a.outcome, a.evidence_needed, a.original_due_on, a.lead_title, %s,
                   t.name as theme, l.name as lead, u.said_on, u.words,
                   array(select ar.recommendation_id from action_recommendation ar
                         where ar.action_id = a.id) as answers,
                   (select count(*) from evidence e
                    where e.action_id = a.id and e.state in ('RECEIVED', 'ACCEPTED')
                      and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))) as evidence
            from action a
            join action_standing s on s.action_id = a.id
            left join theme t on t.id = a.theme_id
            left join person l on l.id = a.lead_id
            left join lateral (
                select pu.said_on, pu.words
                from progress_update pu
                where pu.action_id = a.id
                  and pu.audience_id is not distinct from a.audience_id
                order by pu.said_on desc, pu.recorded_at desc, pu.id desc
                limit 1
            ) u on true
            where a.plan_id = :plan and %s
            order by a.number
            """.formatted(ActionRatingSql.BASIS, PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;
    private final ActionPlanWords words;

    ActionPlanActions(JdbcClient jdbc, ActionPlanWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<AnsweringAction> of(PlanId plan, Viewer viewer) {
        return jdbc.sql(ACTIONS)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> action(row, viewer.today()))
                .list();
    }

    private AnsweringAction action(ResultSet row, LocalDate asAt) throws SQLException {
        RatingBasis basis = RatingBasis.read(row);
        return new AnsweringAction(Set.of((UUID[]) row.getArray("answers").getArray()), basis, line(row, basis, asAt));
    }

    private ActionLine line(ResultSet row, RatingBasis basis, LocalDate asAt) throws SQLException {
        return new ActionLine(
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("outcome"),
                row.getString("evidence_needed"),
                words.theme(row.getString("theme")),
                words.lead(row.getString("lead_title"), row.getString("lead")),
                new ActionLine.Dates(
                        basis.startsOn(), row.getObject("original_due_on", LocalDate.class), basis.dueOn()),
                words.status(basis.status()),
                words.rating(basis, asAt),
                latestUpdate(row),
                row.getInt("evidence"));
    }

    private static ActionLine.@Nullable LatestUpdate latestUpdate(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("said_on", LocalDate.class);
        return on == null ? null : new ActionLine.LatestUpdate(on, row.getString("words"));
    }
}
