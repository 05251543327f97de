package org.followthrough.reports;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * With whose eyes a paper is read: with those of whoever asks; made for one organisation of the plan, with what is left of them
 * for this one and those that came before it, whose things its own people see.
 */
@Component
class PaperEyes {

    private static final String ITS_OWN = """
            with its as (
                select po.organisation_id as id
                from plan_organisation po
                where po.plan_id = :plan and po.organisation_id = :organisation
                  and po.organisation_id = any(cast(:organisations as uuid[]))
            )
            select i.id from its i
            union
            select before.predecessor_id from its i join predecessor before on before.organisation_id = i.id
            """;

    private final JdbcClient jdbc;

    PaperEyes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The request, its viewer narrowed to the organisation it is for, if it is for one. One statement then.
     *
     * @throws NotFound when the organisation is none of the plan's that the viewer sees
     * @throws org.followthrough.shared.NotPermitted when they may not take the paper for this one
     */
    PaperRequest of(PaperMaker maker, PaperRequest request) {
        OrganisationId organisation = request.organisation();
        if (organisation == null) {
            return request;
        }
        List<OrganisationId> its = jdbc
                .sql(ITS_OWN)
                .param("plan", request.plan().id())
                .param("organisation", organisation.id())
                .params(request.viewer().scope())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
        if (its.isEmpty()) {
            throw NotFound.of(organisation);
        }
        Viewer narrowed = request.viewer().within(new HashSet<>(its));
        narrowed.require(
                "take the paper " + maker.name() + " for an organisation",
                maker.roles(),
                List.of(organisation),
                request.plan().id());
        return request.by(narrowed);
    }
}
