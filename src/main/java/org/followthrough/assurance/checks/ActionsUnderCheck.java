package org.followthrough.assurance.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads actions for what comes after their sign-off, one statement each, for those who may see them. */
@Component
class ActionsUnderCheck {

    private static final TypeReference<List<DueCheck>> CHECKS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ActionsUnderCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The action, for those who hold one of the roles.
     *
     * @throws NotFound when it is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they hold none of the roles
     */
    ActionUnderCheck require(String verb, ActionId id, Set<Role> roles, Viewer viewer) {
        ActionUnderCheck action = seen(id, viewer);
        viewer.require(verb, roles, action.concerned(), action.plan().id());
        return action;
    }

    private ActionUnderCheck seen(ActionId id, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.plan_id, a.audience_id, a.number, a.title, p.name as plan_name, a.lead_title,
                               nullif(a.outcome, '') as outcome, a.lead_id, a.status, a.original_due_on, a.due_on,
                               array(select po.organisation_id from plan_organisation po
                                     where po.plan_id = a.plan_id
                                       and (a.audience_id is null or po.organisation_id = a.audience_id)) as concerned,
                               d.id as sign_off_id, d.decided_on, n.name as decided_by, r.requested_by, r.impact,
                               d.no_check_reason,
                               (%s) as checks
                        from action a
                        join plan p on p.id = a.plan_id
                        left join sign_off_decision d on d.id = %s
                        left join sign_off_request r on r.id = d.request_id
                        left join person n on n.id = d.decided_by
                        where a.id = :action and %s
                        """.formatted(DueCheckSql.AS_JSON, DueCheckSql.SIGN_OFF, PlanScope.ROW_SEEN))
                .param("action", id.id())
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    private static ActionUnderCheck read(ResultSet row) throws SQLException {
        return new ActionUnderCheck(
                new ActionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                idOrNull(row, "audience_id", OrganisationId::new),
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("plan_name"),
                row.getString("lead_title"),
                row.getString("outcome"),
                idOrNull(row, "lead_id", PersonId::new),
                ActionStatus.valueOf(row.getString("status")),
                row.getObject("original_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Stream.of((UUID[]) row.getArray("concerned").getArray())
                        .map(OrganisationId::new)
                        .toList(),
                signOff(row),
                checks(row.getString("checks")));
    }

    static List<DueCheck> checks(@Nullable String json) {
        return json == null ? List.of() : JsonMapper.shared().readValue(json, CHECKS);
    }

    private static @Nullable SignOffUnderCheck signOff(ResultSet row) throws SQLException {
        UUID id = row.getObject("sign_off_id", UUID.class);
        return id == null
                ? null
                : new SignOffUnderCheck(
                        id,
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decided_by"),
                        Objects.requireNonNull(idOrNull(row, "requested_by", PersonId::new)),
                        row.getString("impact"),
                        row.getString("no_check_reason"));
    }

    private static <T> @Nullable T idOrNull(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
