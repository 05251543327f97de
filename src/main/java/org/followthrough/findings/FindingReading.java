package org.followthrough.findings;

import java.util.UUID;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accepting findings and the forms of a recommendation need to know. */
@Component
class FindingReading {

    private final JdbcClient jdbc;

    FindingReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The accepted text of an inspection whose scope was checked before. */
    Verbatim letter(InspectionId inspection) {
        return new Verbatim(jdbc.sql("select l.words from letter l where l.inspection_id = :inspection")
                .param("inspection", inspection.id())
                .query(String.class)
                .optional()
                .orElse(null));
    }

    /** Where recommendations of an inspection come from; the organisation is the one its reference begins with. */
    RecommendationSource source(InspectionId inspection) {
        return jdbc.sql("""
                        select i.reference, io.organisation_id
                        from inspection i
                        join inspection_organisation io on io.inspection_id = i.id
                        join organisation o on o.id = io.organisation_id
                        where i.id = :inspection
                        order by starts_with(i.reference, o.code || '-') desc, o.code
                        limit 1
                        """)
                .param("inspection", inspection.id())
                .query((row, number) -> new RecommendationSource(
                        inspection,
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("reference")))
                .single();
    }

    /** A recommendation the viewer sees, for the head of its forms. */
    RecommendationHead head(RecommendationId recommendation, Viewer viewer) {
        return jdbc.sql("""
                        select r.reference, r.words, r.outcome_wanted, r.version
                        from recommendation r
                        where r.id = :recommendation and\s""" + RecommendationScope.SEEN)
                .param("recommendation", recommendation.id())
                .params(viewer.scope())
                .query((row, number) -> new RecommendationHead(
                        row.getString("reference"),
                        row.getString("words"),
                        row.getString("outcome_wanted"),
                        row.getInt("version")))
                .optional()
                .orElseThrow(() -> NotFound.of(recommendation));
    }
}
