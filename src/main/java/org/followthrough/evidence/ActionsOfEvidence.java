package org.followthrough.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads actions for their evidence, for those who may see them. */
@Component
class ActionsOfEvidence {

    static final String COLUMNS = """
            a.id as action_id, a.plan_id, a.audience_id, a.number as action_number, a.title as action_title, a.status,
            (select p.name from plan p where p.id = a.plan_id) as plan_name,
            array(select po.organisation_id from plan_organisation po
                  where po.plan_id = a.plan_id and (a.audience_id is null or po.organisation_id = a.audience_id)) as concerned
            """;

    private final JdbcClient jdbc;

    ActionsOfEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The action, for a viewer who may add evidence to it. */
    ActionOfEvidence requireKept(ActionId id, Viewer viewer) {
        ActionOfEvidence action = jdbc.sql(
                        "select " + COLUMNS + " from action a where a.id = :action and " + PlanScope.ROW_SEEN)
                .param("action", id.id())
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
        action.requireKeptBy(viewer);
        return action;
    }

    static ActionOfEvidence read(ResultSet row) throws SQLException {
        UUID audience = row.getObject("audience_id", UUID.class);
        return new ActionOfEvidence(
                new ActionId(row.getObject("action_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                audience == null ? null : new OrganisationId(audience),
                row.getInt("action_number"),
                row.getString("action_title"),
                row.getString("plan_name"),
                ActionStatus.valueOf(row.getString("status")),
                organisations(row));
    }

    private static List<OrganisationId> organisations(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("concerned").getArray())
                .map(OrganisationId::new)
                .toList();
    }
}
