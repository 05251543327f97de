package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.FindingId;
import org.followthrough.findings.FindingType;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what other inspections say about a recommendation that the viewer was seen to see: only from those they see too. */
@Component
class RecommendationLinkReads {

    private final JdbcClient jdbc;

    RecommendationLinkReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The findings behind it, and what later inspections say about it. */
    RecommendationPassages passages(RecommendationId recommendation, Viewer viewer) {
        Map<Boolean, List<RecommendationVisitRow>> passages = jdbc
                .sql("""
                        with passage as (
                            select rf.finding_id, true as behind
                            from recommendation_finding rf where rf.recommendation_id = :recommendation
                            union all
                            select c.finding_id, false
                            from recommendation_comment c where c.recommendation_id = :recommendation
                        )
                        select p.behind, i.id as inspection_id, i.reference, i.title, i.started_on,
                               f.id, f.position, f.section, f.paragraph, f.words, f.type, f.correction
                        from passage p
                        join finding f on f.id = p.finding_id
                        join inspection i on i.id = f.inspection_id
                        where %s
                        order by i.started_on desc, i.id, f.position
                        """.formatted(InspectionScope.SEEN))
                .param("recommendation", recommendation.id())
                .params(viewer.scope())
                .query((row, number) -> new Passage(row.getBoolean("behind"), visit(row)))
                .list()
                .stream()
                .collect(Collectors.partitioningBy(
                        Passage::behind, Collectors.mapping(Passage::visit, Collectors.toList())));
        return new RecommendationPassages(
                passages.getOrDefault(true, List.of()).stream()
                        .flatMap(visit -> visit.findings().stream())
                        .toList(),
                byInspection(passages.getOrDefault(false, List.of())));
    }

    private static List<RecommendationVisitRow> byInspection(List<RecommendationVisitRow> visits) {
        Map<UUID, RecommendationVisitRow> together = new LinkedHashMap<>();
        visits.forEach(visit -> together.merge(visit.inspection().id(), visit, RecommendationLinkReads::together));
        return List.copyOf(together.values());
    }

    /** Recommendations that say the same, before, after, or to another council. */
    List<RecommendationLinkRow> links(RecommendationId recommendation, Viewer viewer) {
        return jdbc.sql("""
                        with linked as (
                            select 'BEFORE' as relation, s.earlier_id as id, s.likeness
                            from said_before s where s.later_id = :recommendation
                            union all
                            select 'AGAIN', s.later_id, s.likeness
                            from said_before s where s.earlier_id = :recommendation
                            union all
                            select 'SAME', case when w.one_id = :recommendation then w.other_id else w.one_id end, w.likeness
                            from same_words w where :recommendation in (w.one_id, w.other_id)
                        )
                        select l.relation, l.likeness, r.id, r.reference, r.words, n.title, n.started_on,
                               (select string_agg(o.name, ', ' order by o.name)
                                from inspection_organisation io
                                join organisation o on o.id = io.organisation_id
                                where io.inspection_id = n.id) as organisations
                        from linked l
                        join recommendation r on r.id = l.id
                        join inspection n on n.id = r.inspection_id
                        where %s
                        order by n.started_on desc, r.reference
                        """.formatted(RecommendationScope.SEEN))
                .param("recommendation", recommendation.id())
                .params(viewer.scope())
                .query((row, number) -> link(row))
                .list();
    }

    private static RecommendationVisitRow visit(ResultSet row) throws SQLException {
        return new RecommendationVisitRow(
                new InspectionId(row.getObject("inspection_id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                row.getObject("started_on", LocalDate.class),
                List.of(new InspectionFindingRow(
                        new FindingId(row.getObject("id", UUID.class)),
                        row.getInt("position"),
                        LetterWords.plain(row.getString("section")),
                        row.getString("paragraph"),
                        LetterWords.plain(row.getString("words")),
                        FindingType.valueOf(row.getString("type")),
                        row.getString("correction"))));
    }

    private static RecommendationVisitRow together(RecommendationVisitRow first, RecommendationVisitRow next) {
        List<InspectionFindingRow> findings = new ArrayList<>(first.findings());
        findings.addAll(next.findings());
        return new RecommendationVisitRow(
                first.inspection(), first.reference(), first.title(), first.startedOn(), findings);
    }

    private static RecommendationLinkRow link(ResultSet row) throws SQLException {
        return new RecommendationLinkRow(
                row.getString("relation"),
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                LetterWords.plain(row.getString("words")),
                row.getString("title"),
                row.getObject("started_on", LocalDate.class),
                row.getString("organisations"),
                row.getString("likeness"));
    }

    private record Passage(boolean behind, RecommendationVisitRow visit) {}
}
