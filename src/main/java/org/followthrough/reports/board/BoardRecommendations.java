package org.followthrough.reports.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.followthrough.reports.board.RecommendationLine.LeaderSaid;
import org.followthrough.reports.board.RecommendationLine.Response;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.leader.LeaderJudgements;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a plan answers, as far as the reader sees it, the newest inspection first. Two statements. */
@Component
class BoardRecommendations {

    private static final String RECOMMENDATIONS = """
            with wanted as (
                %s
            )
            select r.id, r.reference, r.kind, r.words, r.outcome_wanted, coalesce(n.title, lr.source, o.name) as source,
                   lr.recommendation_id is not null as is_local, lr.response, lr.response_reason, lr.responded_on,
                   u.written_on, u.words as leader_words, u.writer
            from wanted w
            join recommendation r on r.id = w.id
            join organisation o on o.id = r.organisation_id
            left join inspection n on n.id = r.inspection_id
            left join local_recommendation lr on lr.recommendation_id = r.id
            left join lateral (
                select ru.written_on, ru.words,
                       case when :without_people then nullif(m.role_title, '') else m.name end as writer
                from recommendation_update ru
                join person m on m.id = ru.written_by
                where ru.recommendation_id = r.id
                order by ru.written_at desc, ru.id desc
                limit 1
            ) u on true
            where %s
            order by n.started_on desc nulls last, n.reference, r.position, r.reference
            """.formatted(PlanScope.TOLD_OF, PlanScope.RECOMMENDATION_SEEN);

    private final JdbcClient jdbc;
    private final LeaderJudgements judgements;

    BoardRecommendations(JdbcClient jdbc, LeaderJudgements judgements) {
        this.jdbc = jdbc;
        this.judgements = judgements;
    }

    List<RecommendationLine> of(PaperRequest request) {
        List<RecommendationLine> lines = read(request);
        Map<RecommendationId, LeaderRatingNow> judged = judgements.of(
                lines.stream().map(line -> new RecommendationId(line.id())).toList(), request);
        return lines.stream()
                .map(line -> line.judged(judged.get(new RecommendationId(line.id()))))
                .toList();
    }

    private List<RecommendationLine> read(PaperRequest request) {
        return jdbc.sql(RECOMMENDATIONS)
                .param("plan", request.plan().id())
                .param("without_people", request.withoutPeople())
                .params(request.viewer().scope())
                .query((row, number) -> read(row))
                .list();
    }

    private static RecommendationLine read(ResultSet row) throws SQLException {
        return new RecommendationLine(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                PlainWords.of(row.getString("words")),
                row.getString("source"),
                row.getString("outcome_wanted"),
                response(row),
                leaderSaid(row),
                null);
    }

    private static @Nullable Response response(ResultSet row) throws SQLException {
        return row.getBoolean("is_local")
                ? new Response(
                        row.getString("response"),
                        row.getString("response_reason"),
                        row.getObject("responded_on", LocalDate.class))
                : null;
    }

    private static @Nullable LeaderSaid leaderSaid(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("written_on", LocalDate.class);
        return on == null ? null : new LeaderSaid(on, row.getString("writer"), row.getString("leader_words"));
    }
}
