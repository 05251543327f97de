package org.followthrough.inspections;

import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which inspections a viewer may see, as a predicate for queries and as a check before a write. */
@Component
public class InspectionScope {

    /**
     * Predicate over an inspection with the alias {@code i}, for queries that carry {@link Viewer#scope()}: held in an
     * organisation the viewer sees, and open to them. A confidential one (until published, or never for publication) is
     * seen only by people named on it, never by those who are only board members.
     */
    public static final String SEEN = """
            (exists (select from inspection_organisation seen_io
                     where seen_io.inspection_id = i.id
                       and seen_io.organisation_id = any(cast(:organisations as uuid[])))
             and (i.confidentiality = 'OPEN'
                  or (i.confidentiality = 'UNTIL_PUBLISHED' and i.published_on <= :today)
                  or (:reads_confidential
                      and exists (select from inspection_reader seen_ir
                                  where seen_ir.inspection_id = i.id and seen_ir.person_id = :viewer
                                    and (seen_ir.until_date is null or seen_ir.until_date >= :today)))))
            """;

    private final JdbcClient jdbc;

    InspectionScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The organisations inspected, once it is sure that the viewer sees the inspection.
     *
     * @throws NotFound when there is none or it is not theirs to see
     */
    public List<OrganisationId> organisationsOf(InspectionId inspection, Viewer viewer) {
        List<OrganisationId> organisations = jdbc
                .sql("""
                        select io.organisation_id
                        from inspection i
                        join inspection_organisation io on io.inspection_id = i.id
                        where i.id = :inspection and\s""" + SEEN)
                .param("inspection", inspection.id())
                .params(viewer.scope())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
        if (organisations.isEmpty()) {
            throw NotFound.of(inspection);
        }
        return organisations;
    }
}
