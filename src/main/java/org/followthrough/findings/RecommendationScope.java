package org.followthrough.findings;

import java.util.List;
import java.util.UUID;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which recommendations a viewer may see, as a predicate for queries and as a check before a write. */
@Component
public class RecommendationScope {

    /**
     * Predicate over a recommendation with the alias {@code r}, for queries that carry {@link Viewer#scope()}: seen with
     * its inspection; a local one, which has none, with its organisation.
     */
    public static final String SEEN = """
            ((r.inspection_id is null and r.organisation_id = any(cast(:organisations as uuid[])))
             or exists (select from inspection i where i.id = r.inspection_id and\s""" + InspectionScope.SEEN + "))";

    private final JdbcClient jdbc;

    RecommendationScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The organisations concerned, once it is sure that the viewer sees the recommendation: those of its inspection, or
     * its own.
     *
     * @throws NotFound when there is none or it is not theirs to see
     */
    public List<OrganisationId> organisationsOf(RecommendationId recommendation, Viewer viewer) {
        List<OrganisationId> organisations = jdbc
                .sql("""
                        select coalesce(io.organisation_id, r.organisation_id)
                        from recommendation r
                        left join inspection_organisation io on io.inspection_id = r.inspection_id
                        where r.id = :recommendation and\s""" + SEEN)
                .param("recommendation", recommendation.id())
                .params(viewer.scope())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
        if (organisations.isEmpty()) {
            throw NotFound.of(recommendation);
        }
        return organisations;
    }
}
