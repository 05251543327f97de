package org.followthrough.assurance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
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
import tools.jackson.databind.json.JsonMapper;

/** Reads actions for their sign-off, one statement each, for those who may see them. */
@Component
class ActionsInQuestion {

    /** Who may have a say at all; the rules narrow it down. */
    static final Set<Role> DECIDERS = Set.of(Role.MANAGER, Role.LEADER);

    /** Columns of an action with the alias {@code a} and of its open request, if any, with the alias {@code r}. */
    static final String COLUMNS = """
            a.id as action_id, a.plan_id, a.audience_id, a.number, a.title, a.lead_title, a.lead_id, a.status,
            nullif(a.outcome, '') as outcome, nullif(a.evidence_needed, '') as evidence_needed,
            (select p.name from plan p where p.id = a.plan_id) as plan_name,
            (select count(*) from evidence e
             where e.action_id = a.id and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
               and\s""" + ReliedOnEvidence.STANDS + """
            ) as pieces,
            (select count(*) from milestone m
             where m.action_id = a.id and m.done_on is null and m.waived_because is null) as open_milestones,
            (select l.id from sign_off_request l
             where l.action_id = a.id and not exists (select from sign_off_request n where n.supersedes_id = l.id)) as latest_id,
            array(select po.organisation_id from plan_organisation po
                  where po.plan_id = a.plan_id and (a.audience_id is null or po.organisation_id = a.audience_id)) as concerned,
            r.id as request_id, r.requested_by, r.requested_on, r.impact,
            (select n.name from person n where n.id = r.requested_by) as requester_name,
            exists (select from action_recommendation wr
                    join second_sign_off w on w.plan_id = wr.plan_id and w.recommendation_id = wr.recommendation_id
                    where wr.action_id = a.id) as second_wanted,
            """ + EligibleManagers.ANY + " as manager_eligible, "
            + RestsOn.JSON + " as rests_on, "
            + FirstAccepted.JSON + " as accepted, " + Undone.JSON + " as undone ";

    static final String OPEN = "not exists (select from sign_off_decision d where d.request_id = r.id)";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ActionsInQuestion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The action, for anybody who may see it. */
    ActionInQuestion seen(ActionId id, Viewer viewer) {
        return read("a.id = :it", id.id(), viewer).orElseThrow(() -> NotFound.of(id));
    }

    private Optional<ActionInQuestion> read(String which, UUID it, Viewer viewer) {
        return jdbc.sql("select " + COLUMNS + "from action a left join sign_off_request r on r.action_id = a.id and "
                        + OPEN + " where " + which + " and " + PlanScope.ROW_SEEN)
                .param("it", it)
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The action, for those who keep it. */
    ActionInQuestion requireKept(ActionId id, Viewer viewer) {
        return require("ask for sign-off", id, PlanScope.KEEPERS, viewer);
    }

    /** The action, for those who may have a say in its sign-off. */
    ActionInQuestion requireDecider(ActionId id, Viewer viewer) {
        return require("decide on a request for sign-off", id, DECIDERS, viewer);
    }

    /** The action of a request, decided on or not, for those who may have a say in its sign-off. */
    ActionInQuestion requireDecider(SignOffRequestId request, Viewer viewer) {
        return requireHeld(
                "decide on a request for sign-off",
                read("a.id = (select q.action_id from sign_off_request q where q.id = :it)", request.id(), viewer)
                        .orElseThrow(() -> NotFound.of(request)),
                DECIDERS,
                viewer);
    }

    private ActionInQuestion require(String verb, ActionId id, Set<Role> roles, Viewer viewer) {
        return requireHeld(verb, seen(id, viewer), roles, viewer);
    }

    private static ActionInQuestion requireHeld(String verb, ActionInQuestion action, Set<Role> roles, Viewer viewer) {
        viewer.require(verb, roles, action.concerned(), action.plan().id());
        return action;
    }

    static ActionInQuestion read(ResultSet row) throws SQLException {
        return new ActionInQuestion(
                new ActionId(row.getObject("action_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                idOrNull(row, "audience_id", OrganisationId::new),
                new ActionInQuestion.ActionWords(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("plan_name"),
                        row.getString("lead_title"),
                        row.getString("outcome"),
                        row.getString("evidence_needed")),
                ActionStatus.valueOf(row.getString("status")),
                idOrNull(row, "lead_id", PersonId::new),
                Stream.of((UUID[]) row.getArray("concerned").getArray())
                        .map(OrganisationId::new)
                        .toList(),
                row.getInt("pieces"),
                row.getInt("open_milestones"),
                idOrNull(row, "latest_id", SignOffRequestId::new),
                openRequest(row));
    }

    private static @Nullable OpenRequest openRequest(ResultSet row) throws SQLException {
        UUID id = row.getObject("request_id", UUID.class);
        return id == null
                ? null
                : new OpenRequest(
                        new SignOffRequestId(id),
                        new PersonId(row.getObject("requested_by", UUID.class)),
                        row.getString("requester_name"),
                        row.getObject("requested_on", LocalDate.class),
                        row.getString("impact"),
                        JSON.readValue(row.getString("rests_on"), RestsOn.class),
                        row.getBoolean("manager_eligible"),
                        row.getBoolean("second_wanted"),
                        jsonOrNull(row, "accepted", FirstAccepted.class),
                        jsonOrNull(row, "undone", Undone.class));
    }

    private static <T> @Nullable T jsonOrNull(ResultSet row, String column, Class<T> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? null : JSON.readValue(json, type);
    }

    private static <T> @Nullable T idOrNull(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }
}
