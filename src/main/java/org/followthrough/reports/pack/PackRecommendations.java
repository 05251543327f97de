package org.followthrough.reports.pack;

import static org.followthrough.reports.pack.PackColumns.numberOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.reports.pack.PackRecommendation.Behind;
import org.followthrough.reports.pack.PackRecommendation.LeaderSaid;
import org.followthrough.reports.pack.PackRecommendation.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what inspectors and others asked for, with the passages behind it. Two statements. */
@Component
class PackRecommendations {

    private static final String RECOMMENDATIONS =
            """
            select r.id, r.reference, r.kind, r.words, r.outcome_wanted, r.page,
                   coalesce(r.regulation, r.framework_reference) as printed,
                   coalesce(n.title, l.source, o.name) as source, coalesce(n.started_on, l.said_on) as said_on,
                   u.words as leader_words, u.rating as leader_rating, u.written_on, u.name as leader, u.role_title
            from plan p
            join recommendation r on %s
            join organisation o on o.id = r.organisation_id
            left join inspection n on n.id = r.inspection_id
            left join local_recommendation l on l.recommendation_id = r.id
            left join lateral (
                select ru.words, ru.rating, ru.written_on, w.name, w.role_title
                from recommendation_update ru
                join person w on w.id = ru.written_by
                where ru.recommendation_id = r.id
                order by ru.written_at desc, ru.id desc
                limit 1
            ) u on true
            where p.id = :plan and %s and %s
            order by n.started_on desc nulls last, n.reference, r.position, r.reference
            """.formatted(PlanScope.OF_PLAN, PlanScope.PLAN_SEEN, PlanScope.RECOMMENDATION_SEEN);

    private static final String BEHIND =
            """
            select r.id, f.section, f.paragraph, f.page, f.words
            from plan p
            join recommendation r on %s
            join recommendation_finding rf on rf.recommendation_id = r.id
            join finding f on f.id = rf.finding_id
            where p.id = :plan and %s and %s
            order by r.id, f.position
            """.formatted(PlanScope.OF_PLAN, PlanScope.PLAN_SEEN, PlanScope.RECOMMENDATION_SEEN);

    private final JdbcClient jdbc;

    PackRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the plan answers or is to answer and the viewer sees, newest inspection first. */
    List<PackRecommendation> of(PaperRequest request) {
        Map<UUID, List<Behind>> behind = behind(request);
        return query(RECOMMENDATIONS, request).query((row, number) -> recommendation(row, request)).list().stream()
                .map(one -> one.with(behind.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Behind>> behind(PaperRequest request) {
        return query(BEHIND, request)
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Behind(
                                row.getString("section"),
                                row.getString("paragraph"),
                                numberOrNull(row, "page"),
                                PlainWords.of(row.getString("words")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private JdbcClient.StatementSpec query(String sql, PaperRequest request) {
        return jdbc.sql(sql)
                .param("plan", request.plan().id())
                .params(request.viewer().scope());
    }

    private static PackRecommendation recommendation(ResultSet row, PaperRequest request) throws SQLException {
        return new PackRecommendation(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                PlainWords.of(row.getString("words")),
                new Source(
                        row.getString("source"),
                        row.getObject("said_on", LocalDate.class),
                        numberOrNull(row, "page"),
                        row.getString("printed")),
                row.getString("outcome_wanted"),
                leader(row, request),
                List.of());
    }

    private static @Nullable LeaderSaid leader(ResultSet row, PaperRequest request) throws SQLException {
        LocalDate on = row.getObject("written_on", LocalDate.class);
        String rating = row.getString("leader_rating");
        return on == null
                ? null
                : new LeaderSaid(
                        on,
                        row.getString(request.withoutPeople() ? "role_title" : "leader"),
                        row.getString("leader_words"),
                        rating == null ? null : RatingColour.valueOf(rating));
    }
}
