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
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan and its recommendations for the action plan paper, as much of them as the viewer may see. */
@Component
class ActionPlanReads {

    private static final String RECOMMENDATIONS = """
            with wanted as (
                %s
            )
            select r.id, r.reference, r.kind, r.words, r.outcome_wanted, r.page, r.correction, r.responsible_body,
                   r.framework_reference, r.regulation, r.due_on,
                   n.title as inspection, n.started_on, o.name as organisation,
                   l.source, l.said_on, l.response, l.response_reason,
                   (select json_agg(json_build_object('section', f.section, 'paragraph', f.paragraph, 'page', f.page)
                                    order by f.position)
                    from recommendation_finding rf
                    join finding f on f.id = rf.finding_id
                    where rf.recommendation_id = r.id) as behind
            from wanted w
            join recommendation r on r.id = w.id
            join organisation o on o.id = r.organisation_id
            left join inspection n on n.id = r.inspection_id
            left join local_recommendation l on l.recommendation_id = r.id
            where %s
            order by n.started_on desc nulls last, n.reference, r.position, r.reference
            """.formatted(PlanScope.TOLD_OF, PlanScope.RECOMMENDATION_SEEN);

    private static final String LEADER_UPDATES = """
            select u.recommendation_id, u.words, u.rating, u.rating_reason, u.written_on, n.name as writer,
                   n.role_title
            from recommendation_update u
            join person n on n.id = u.written_by
            where u.recommendation_id = any(cast(:recommendations as uuid[]))
            order by u.written_at desc, u.id desc
            """;

    private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};

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
    Map<RecommendationId, List<LeaderUpdateLine>> leaderUpdates(
            Collection<AnsweredRecommendation> seen, boolean withoutPeople) {
        String ids = seen.stream()
                .map(recommendation -> recommendation.id().toString())
                .collect(Collectors.joining(",", "{", "}"));
        return jdbc
                .sql(LEADER_UPDATES)
                .param("recommendations", ids)
                .query((row, number) -> Map.entry(
                        new RecommendationId(row.getObject("recommendation_id", UUID.class)),
                        leaderUpdate(row, withoutPeople)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private AnsweredRecommendation recommendation(ResultSet row) throws SQLException {
        return new AnsweredRecommendation(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                PlainWords.of(row.getString("words")),
                source(row),
                about(row),
                row.getString("outcome_wanted"));
    }

    private RecommendationSection.Source source(ResultSet row) throws SQLException {
        LocalDate started = row.getObject("started_on", LocalDate.class);
        return new RecommendationSection.Source(
                words.source(row.getString("inspection"), row.getString("source"), row.getString("organisation")),
                started == null ? row.getObject("said_on", LocalDate.class) : started);
    }

    private RecommendationSection.About about(ResultSet row) throws SQLException {
        String behind = row.getString("behind");
        return new RecommendationSection.About(
                words.place(
                        row.getObject("page", Integer.class),
                        behind == null ? List.of() : JsonMapper.shared().readValue(behind, PASSAGES)),
                row.getString("correction"),
                row.getString("responsible_body"),
                row.getString("framework_reference"),
                row.getString("regulation"),
                row.getObject("due_on", LocalDate.class),
                words.answer(row.getString("response"), row.getString("response_reason")));
    }

    private LeaderUpdateLine leaderUpdate(ResultSet row, boolean withoutPeople) throws SQLException {
        return new LeaderUpdateLine(
                row.getObject("written_on", LocalDate.class),
                withoutPeople ? words.role(row.getString("role_title")) : row.getString("writer"),
                words.leaderUpdate(row.getString("words"), row.getString("rating_reason")),
                colour(row.getString("rating")));
    }

    private static @Nullable RatingColour colour(@Nullable String rating) {
        return rating == null ? null : RatingColour.valueOf(rating);
    }

    /** A finding behind a recommendation, by its place in the letter. */
    record Passage(
            String section,
            @Nullable String paragraph,
            @Nullable Integer page) {}
}
