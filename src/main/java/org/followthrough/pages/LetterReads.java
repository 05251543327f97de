package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a letter with what was found in it, for an inspection that the viewer was seen to see. Four statements. */
@Component
class LetterReads {

    private final JdbcClient jdbc;
    private final RecommendationActions actions;

    LetterReads(JdbcClient jdbc, RecommendationActions actions) {
        this.jdbc = jdbc;
        this.actions = actions;
    }

    /** The letter set in blocks, or 404 where the inspection has none. */
    List<LetterBlock> blocks(InspectionId inspection, Viewer viewer) {
        String words = jdbc.sql("select l.words from letter l where l.inspection_id = :inspection")
                .param("inspection", inspection.id())
                .query(String.class)
                .optional()
                .orElseThrow(() -> NotFound.of(inspection));
        Map<RecommendationId, List<RecommendationActionRow>> answers = actions.answering(inspection, viewer).stream()
                .collect(Collectors.groupingBy(RecommendationActionRow::recommendation));
        List<LetterMark> marks = Stream.of(findings(inspection, answers, viewer), recommendations(inspection, answers))
                .flatMap(List::stream)
                .toList();
        return LetterText.set(words, marks);
    }

    private List<LetterMark> findings(
            InspectionId inspection, Map<RecommendationId, List<RecommendationActionRow>> answers, Viewer viewer) {
        return jdbc.sql("""
                        select f.position, f.type, f.span_start, f.span_end, f.correction,
                               array(select r.id from recommendation_finding rf
                                     join recommendation r on r.id = rf.recommendation_id
                                     where rf.finding_id = f.id order by r.position) as recommendations,
                               array(select r.reference from recommendation_finding rf
                                     join recommendation r on r.id = rf.recommendation_id
                                     where rf.finding_id = f.id order by r.position) as recommendation_references,
                               array(select r.id from recommendation_comment c
                                     join recommendation r on r.id = c.recommendation_id
                                     where c.finding_id = f.id and %1$s order by r.reference) as comments,
                               array(select r.reference from recommendation_comment c
                                     join recommendation r on r.id = c.recommendation_id
                                     where c.finding_id = f.id and %1$s order by r.reference) as comment_references
                        from finding f
                        where f.inspection_id = :inspection
                        order by f.position
                        """.formatted(RecommendationScope.SEEN))
                .param("inspection", inspection.id())
                .params(viewer.scope())
                .query((row, number) -> finding(row, answers))
                .list();
    }

    private List<LetterMark> recommendations(
            InspectionId inspection, Map<RecommendationId, List<RecommendationActionRow>> answers) {
        return jdbc.sql("""
                        select r.id, r.reference, r.kind, r.span_start, r.span_end, r.correction
                        from recommendation r
                        where r.inspection_id = :inspection and r.span_start is not null
                        order by r.position
                        """)
                .param("inspection", inspection.id())
                .query((row, number) -> recommendation(row, answers))
                .list();
    }

    private static LetterMark finding(ResultSet row, Map<RecommendationId, List<RecommendationActionRow>> answers)
            throws SQLException {
        String type = row.getString("type");
        return new LetterMark(
                row.getInt("span_start"),
                row.getInt("span_end"),
                "finding-" + row.getInt("position"),
                row.getString("position"),
                true,
                "findings.type." + type,
                look(type),
                row.getString("correction"),
                threads(row, "recommendations", "recommendation_references", answers),
                threads(row, "comments", "comment_references", Map.of()));
    }

    private static List<LetterThread> threads(
            ResultSet row, String ids, String references, Map<RecommendationId, List<RecommendationActionRow>> answers)
            throws SQLException {
        UUID[] recommendations = (UUID[]) row.getArray(ids).getArray();
        String[] said = (String[]) row.getArray(references).getArray();
        return IntStream.range(0, said.length)
                .mapToObj(index -> thread(recommendations[index], said[index], answers))
                .toList();
    }

    private static LetterMark recommendation(
            ResultSet row, Map<RecommendationId, List<RecommendationActionRow>> answers) throws SQLException {
        String reference = row.getString("reference");
        return new LetterMark(
                row.getInt("span_start"),
                row.getInt("span_end"),
                "recommendation-" + reference,
                reference,
                false,
                "findings.kind." + row.getString("kind"),
                "recommendation",
                row.getString("correction"),
                List.of(thread(row.getObject("id", UUID.class), reference, answers)),
                List.of());
    }

    private static LetterThread thread(
            UUID id, String reference, Map<RecommendationId, List<RecommendationActionRow>> answers) {
        RecommendationId recommendation = new RecommendationId(id);
        return new LetterThread(recommendation, reference, answers.getOrDefault(recommendation, List.of()));
    }

    private static String look(String type) {
        return switch (type) {
            case "STRENGTH" -> "strength";
            case "NEEDS_IMPROVEMENT" -> "need";
            default -> "context";
        };
    }
}
