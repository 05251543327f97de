package org.followthrough.reports.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.history.AsAt;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.board.PlanAction.Course;
import org.followthrough.reports.board.PlanAction.Owner;
import org.followthrough.reports.board.PlanAction.Said;
import org.followthrough.reports.board.PlanAction.Then;
import org.followthrough.reports.document.PaperRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the actions of a plan, as they stand and as they stood at the end of an earlier day. Two statements. */
@Component
class PlanActionReads {

    private static final String NOW =
            """
            select a.id, a.number, a.title, a.outcome, a.lead_title, a.original_due_on, a.in_the_way, a.withdrawn_because,
                   a.closed_on, %s, coalesce(s.extensions, 0) as extensions, s.next_check_on,
                   case when not :without_people then l.name end as lead, o.name as lead_organisation,
                   u.said_on, u.words, u.changed, u.next,
                   array(select r.reference
                         from action_recommendation ar
                         join recommendation r on r.id = ar.recommendation_id
                         where ar.action_id = a.id
                           and (ar.audience_id is null or ar.audience_id = any(cast(:organisations as uuid[])))
                           and %s
                         order by r.reference) as answers,
                   not exists (select from evidence e
                               where e.action_id = a.id and e.state in ('RECEIVED', 'ACCEPTED')
                                 and e.proof in ('IMPACT', 'VOICE')
                                 and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))) as unproven
            from action a
            join action_standing s on s.action_id = a.id
            left join person l on l.id = a.lead_id
            left join organisation o on o.id = a.lead_organisation_id
            left join lateral (
                select pu.said_on, pu.words, pu.changed, pu.next
                from progress_update pu
                where pu.action_id = a.id and pu.audience_id is not distinct from a.audience_id
                order by pu.said_on desc, pu.recorded_at desc, pu.id desc
                limit 1
            ) u on true
            where a.plan_id = :plan and %s
            order by a.number
            """.formatted(ActionRatingSql.BASIS, PlanScope.RECOMMENDATION_SEEN, PlanScope.ROW_SEEN);

    private static final String THEN = """
            select a.id, %s, coalesce(linked.answers, '{}') as answers
            from %s a
            join %s s on s.action_id = a.id
            left join (
                select ar.action_id, array_agg(ar.recommendation_id) as answers
                from %s ar
                where (ar.audience_id is null or ar.audience_id = any(cast(:organisations as uuid[])))
                  and not exists (select from action_recommendation still
                                  where still.action_id = ar.action_id and still.recommendation_id = ar.recommendation_id
                                    and still.audience_id <> all(cast(:organisations as uuid[])))
                group by ar.action_id
            ) linked on linked.action_id = a.id
            """.formatted(
                    ActionRatingSql.BASIS,
                    AsAt.rows("action", ":plan", ":instant"),
                    AsAt.rows("action_standing", ":plan", ":instant"),
                    AsAt.links("action_recommendation", "recommendation_id", ":plan", ":instant"));

    private final JdbcClient jdbc;

    PlanActionReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanAction> of(PaperRequest request, LocalDate since) {
        Map<UUID, Then> then = then(request, since);
        return jdbc.sql(NOW)
                .param("plan", request.plan().id())
                .param("without_people", request.withoutPeople())
                .params(request.viewer().scope())
                .query((row, number) -> read(row, then))
                .list();
    }

    /** Whether an action of then may be seen is asked of today's, with which these are put together. */
    private Map<UUID, Then> then(PaperRequest request, LocalDate since) {
        Map<UUID, Then> then = new HashMap<>();
        jdbc.sql(THEN)
                .param("plan", request.plan().id())
                .param("instant", AsAt.endOf(since))
                .params(request.viewer().scope())
                .query(row -> {
                    then.put(row.getObject("id", UUID.class), new Then(RatingBasis.read(row), Set.of((UUID[])
                            row.getArray("answers").getArray())));
                });
        return then;
    }

    private static PlanAction read(ResultSet row, Map<UUID, Then> then) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PlanAction(
                id,
                row.getInt("number"),
                row.getString("title"),
                row.getString("outcome"),
                new Owner(row.getString("lead_title"), row.getString("lead"), row.getString("lead_organisation")),
                List.of((String[]) row.getArray("answers").getArray()),
                RatingBasis.read(row),
                then.get(id),
                course(row));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("original_due_on", LocalDate.class),
                row.getInt("extensions"),
                row.getString("in_the_way"),
                said(row),
                row.getObject("next_check_on", LocalDate.class),
                row.getBoolean("unproven"),
                row.getString("withdrawn_because"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable Said said(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("said_on", LocalDate.class);
        return on == null
                ? null
                : new Said(on, row.getString("words"), row.getString("changed"), row.getString("next"));
    }
}
