package org.followthrough.plans;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For whom something said on an action may be: for all its organisations, or for one council and its trust. */
@Component
public class ActionAudiences {

    /**
     * Predicate over an action {@code a}, its plan's {@code plan_organisation po} and the organisation {@code o}: the action
     * is for several councils, and this is one of them that the viewer sees.
     */
    public static final String COUNCIL_OF_SHARED = """
            (a.audience_id is null and o.kind = 'LOCAL_AUTHORITY' and o.id = any(cast(:organisations as uuid[]))
             and (select count(*)
                  from plan_organisation every_po
                  join organisation every_o on every_o.id = every_po.organisation_id
                  where every_po.plan_id = a.plan_id and every_o.kind = 'LOCAL_AUTHORITY') > 1)
            """;

    /**
     * Predicate over a recommendation {@code r} and a council {@code o}: the recommendation is one of the council's own.
     */
    public static final String ANSWERED_FOR_COUNCIL = """
            ((r.inspection_id is null and r.organisation_id = o.id)
             or exists (select from inspection_organisation for_io
                        where for_io.inspection_id = r.inspection_id and for_io.organisation_id = o.id))
            """;

    private final JdbcClient jdbc;

    ActionAudiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The councils for which alone the viewer may say something on an action, by name: those they keep of a shared one.
     * None for an action that is for one council, or not the viewer's to see. One statement.
     */
    public List<Choice> of(ActionId action, Viewer viewer) {
        return of(action, PlanScope.KEEPERS, viewer);
    }

    /** {@link #of} for those of the councils in which the viewer holds one of the roles. */
    public List<Choice> of(ActionId action, Set<Role> roles, Viewer viewer) {
        return jdbc
                .sql("""
                        select o.id, o.name, a.plan_id
                        from action a
                        join plan_organisation po on po.plan_id = a.plan_id
                        join organisation o on o.id = po.organisation_id
                        where a.id = :action and\s""" + COUNCIL_OF_SHARED + " and " + PlanScope.ROW_SEEN + " order by o.name")
                .param("action", action.id())
                .params(viewer.scope())
                .query((row, number) -> new Council(
                        Columns.id(row, "id", OrganisationId::new),
                        row.getString("name"),
                        row.getObject("plan_id", UUID.class)))
                .list()
                .stream()
                .filter(council -> viewer.holds(roles, List.of(council.id()), council.plan()))
                .map(council -> new Choice(council.id().toString(), council.name()))
                .toList();
    }

    /**
     * {@link #of} after the first choice, which is all organisations of the action; empty where there is nothing to choose.
     *
     * @param all what the first choice says
     */
    public List<Choice> of(ActionId action, String all, Viewer viewer) {
        return of(action, all, PlanScope.KEEPERS, viewer);
    }

    /** {@link #of} after the first choice, for those of the councils in which the viewer holds one of the roles. */
    public List<Choice> of(ActionId action, String all, Set<Role> roles, Viewer viewer) {
        List<Choice> councils = of(action, roles, viewer);
        return councils.isEmpty()
                ? councils
                : Stream.concat(Stream.of(new Choice("", all)), councils.stream())
                        .toList();
    }

    /**
     * Passes when the viewer may say something on the action for this council alone.
     *
     * @throws NotFound otherwise
     */
    public void require(ActionId action, OrganisationId audience, Viewer viewer) {
        require(action, audience, PlanScope.KEEPERS, viewer);
    }

    /**
     * Passes when the viewer may say something on the action for this council alone, in one of the roles.
     *
     * @throws NotFound otherwise
     */
    public void require(ActionId action, OrganisationId audience, Set<Role> roles, Viewer viewer) {
        if (of(action, roles, viewer).stream()
                .noneMatch(offered -> offered.value().equals(audience.toString()))) {
            throw NotFound.of(audience);
        }
    }

    private record Council(OrganisationId id, String name, UUID plan) {}
}
