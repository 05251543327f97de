package org.followthrough.reports.actionplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a plan and its recommendations for the action plan paper, as much of them as the viewer may see. */
@Component
class ActionPlanReads {

    private static final String RECOMMENDATIONS = """
            with wanted as (
                select r.id
                from plan_inspection pi
                join recommendation r on r.inspection_id = pi.inspection_id
                where pi.plan_id = :plan
                union
                select ar.recommendation_id
                from action_recommendation ar
                join action a on a.id = ar.action_id
                where a.plan_id = :plan and %s
                union
                select r.id
                from plan_organisation po
                join recommendation r on r.organisation_id = po.organisation_id and r.kind = 'LOCAL'
                where po.plan_id = :plan
                  and not exists (select from action_recommendation ar where ar.recommendation_id = r.id)
            )
            select r.id, r.reference, r.kind, r.words, r.outcome_wanted,
                   n.title as inspection, n.started_on, o.name as organisation
            from wanted w
            join recommendation r on r.id = w.id
            join organisation o on o.id = r.organisation_id
            left join inspection n on n.id = r.inspection_id
            where %s
            order by n.started_on desc nulls last, n.reference, r.position, r.reference
            """.formatted(PlanScope.ROW_SEEN, PlanScope.RECOMMENDATION_SEEN);

    private static final String LEADER_UPDATES = """
            select u.recommendation_id, u.words, u.rating, u.rating_reason, u.written_on, n.name as writer
            from recommendation_update u
            join person n on n.id = u.written_by
            where u.recommendation_id = any(cast(:recommendations as uuid[]))
            order by u.written_at desc, u.id desc
            """;

    private final JdbcClient jdbc;
    private final ActionPlanWords words;

    ActionPlanReads(JdbcClient jdbc, ActionPlanWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** What the plan's inspections ask for and what else its actions answer, newest inspection first. */
    List<AnsweredRecommendation> recommendations(PlanId plan, Viewer viewer) {
        return jdbc.sql(RECOMMENDATIONS)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> recommendation(row))
                .list();
    }

    /** What leaders said about recommendations that the viewer was found to see, newest first. */
    Map<UUID, List<LeaderUpdateLine>> leaderUpdates(Collection<AnsweredRecommendation> seen) {
        String ids = seen.stream()
                .map(recommendation -> recommendation.id().toString())
                .collect(Collectors.joining(",", "{", "}"));
        return jdbc
                .sql(LEADER_UPDATES)
                .param("recommendations", ids)
                .query((row, number) -> Map.entry(row.getObject("recommendation_id", UUID.class), leaderUpdate(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private AnsweredRecommendation recommendation(ResultSet row) throws SQLException {
        return new AnsweredRecommendation(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                PlainWords.of(row.getString("words")),
                new RecommendationSection.Source(
                        words.source(row.getString("inspection"), row.getString("organisation")),
                        row.getObject("started_on", LocalDate.class)),
                row.getString("outcome_wanted"));
    }

    private LeaderUpdateLine leaderUpdate(ResultSet row) throws SQLException {
        return new LeaderUpdateLine(
                row.getObject("written_on", LocalDate.class),
                row.getString("writer"),
                words.leaderUpdate(row.getString("words"), row.getString("rating_reason")),
                colour(row.getString("rating")));
    }

    private static @Nullable RatingColour colour(@Nullable String rating) {
        return rating == null ? null : RatingColour.valueOf(rating);
    }
}
