package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.findings.LeaderRating;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one recommendation; {@link #details} settles whether the viewer sees it, the others follow it. */
@Component
class RecommendationReads {

    private final JdbcClient jdbc;

    RecommendationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The recommendation, or 404 when there is none or it is not the viewer's to see. */
    RecommendationDetails details(RecommendationId recommendation, Viewer viewer) {
        return jdbc.sql("""
                        with concerned as (
                            select coalesce(io.organisation_id, r.organisation_id) as id
                            from recommendation r
                            left join inspection_organisation io on io.inspection_id = r.inspection_id
                            where r.id = :recommendation
                        )
                        select r.id, r.reference, r.kind, r.words, r.span_start, r.responsible_body,
                               r.framework_reference, r.regulation, r.due_on, r.correction, r.outcome_wanted, r.inspection_id,
                               n.reference as inspection_reference, n.title as inspection_title,
                               array(select id from concerned) as organisation_ids,
                               (select string_agg(o.name, ', ' order by o.name)
                                from concerned c join organisation o on o.id = c.id) as organisations,
                               l.source_kind, l.source, l.said_on, l.response, l.response_reason, l.responded_on
                        from recommendation r
                        left join inspection n on n.id = r.inspection_id
                        left join local_recommendation l on l.recommendation_id = r.id
                        where r.id = :recommendation and\s""" + RecommendationScope.SEEN)
                .param("recommendation", recommendation.id())
                .params(viewer.scope())
                .query((row, number) -> details(row))
                .optional()
                .orElseThrow(() -> NotFound.of(recommendation));
    }

    /** What leaders said, newest first. */
    List<RecommendationUpdateRow> updates(RecommendationId recommendation) {
        return jdbc.sql("""
                        select u.words, u.rating, u.rating_reason, u.written_on, n.name as writer
                        from recommendation_update u
                        join person n on n.id = u.written_by
                        where u.recommendation_id = :recommendation
                        order by u.written_at desc, u.id desc
                        """)
                .param("recommendation", recommendation.id())
                .query((row, number) -> new RecommendationUpdateRow(
                        row.getString("words"),
                        rating(row.getString("rating")),
                        row.getString("rating_reason"),
                        row.getObject("written_on", LocalDate.class),
                        row.getString("writer")))
                .list();
    }

    private static @Nullable LeaderRating rating(@Nullable String name) {
        return name == null ? null : LeaderRating.valueOf(name);
    }

    private static RecommendationDetails details(ResultSet row) throws SQLException {
        UUID inspection = row.getObject("inspection_id", UUID.class);
        return new RecommendationDetails(
                new RecommendationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                RecommendationKind.valueOf(row.getString("kind")),
                LetterWords.plain(row.getString("words")),
                row.getObject("span_start") != null,
                row.getString("responsible_body"),
                row.getString("framework_reference"),
                row.getString("regulation"),
                row.getObject("due_on", LocalDate.class),
                row.getString("correction"),
                row.getString("outcome_wanted"),
                inspection == null ? null : new InspectionId(inspection),
                row.getString("inspection_reference"),
                row.getString("inspection_title"),
                Stream.of((UUID[]) row.getArray("organisation_ids").getArray())
                        .map(OrganisationId::new)
                        .toList(),
                row.getString("organisations"),
                local(row));
    }

    private static @Nullable LocalOrigin local(ResultSet row) throws SQLException {
        String sourceKind = row.getString("source_kind");
        return sourceKind == null
                ? null
                : new LocalOrigin(
                        sourceKind,
                        row.getString("source"),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("response"),
                        row.getString("response_reason"),
                        row.getObject("responded_on", LocalDate.class));
    }
}
