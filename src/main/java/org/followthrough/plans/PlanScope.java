package org.followthrough.plans;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which plans and which of their rows a viewer may see, as predicates for queries and as checks before a write. */
@Component
public class PlanScope {

    /** Predicate over a plan with the alias {@code p}, for queries that carry {@link Viewer#scope()}. */
    public static final String PLAN_SEEN = """
            (p.id = any(cast(:plans as uuid[]))
             or exists (select from plan_organisation seen_po
                        where seen_po.plan_id = p.id
                          and seen_po.organisation_id = any(cast(:organisations as uuid[]))))
            """;

    /**
     * Predicate over any row that carries {@code plan_id} and {@code audience_id} under the alias {@code a}: of a plan
     * the viewer sees, and for all its organisations or for one of the viewer's.
     */
    public static final String ROW_SEEN = """
            ((a.plan_id = any(cast(:plans as uuid[]))
              or exists (select from plan_organisation seen_po
                         where seen_po.plan_id = a.plan_id
                           and seen_po.organisation_id = any(cast(:organisations as uuid[]))))
             and (a.audience_id is null or a.audience_id = any(cast(:organisations as uuid[]))))
            """;

    private final JdbcClient jdbc;

    PlanScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Passes when the viewer holds one of the roles for an organisation of the plan.
     *
     * @param verb what they are about to do, for the log
     * @return the organisations of the plan
     * @throws NotFound when there is no such plan or it is not theirs to see
     * @throws org.followthrough.shared.NotPermitted when they see it but hold none of the roles
     */
    public List<OrganisationId> require(String verb, PlanId plan, Set<Role> roles, Viewer viewer) {
        List<OrganisationId> organisations =
                jdbc
                        .sql("""
                        select po.organisation_id
                        from plan p
                        join plan_organisation po on po.plan_id = p.id
                        where p.id = :plan and\s""" + PLAN_SEEN)
                        .param("plan", plan.id())
                        .params(viewer.scope())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(OrganisationId::new)
                        .toList();
        if (organisations.isEmpty()) {
            throw NotFound.of(plan);
        }
        viewer.require(verb, roles, organisations, plan.id());
        return organisations;
    }

    /**
     * The plan of an action, once it is sure that the viewer sees the action.
     *
     * @throws NotFound when there is no such action or it is not theirs to see
     */
    public PlanId planOf(ActionId action, Viewer viewer) {
        return jdbc.sql("select a.plan_id from action a where a.id = :action and " + ROW_SEEN)
                .param("action", action.id())
                .params(viewer.scope())
                .query(UUID.class)
                .optional()
                .map(PlanId::new)
                .orElseThrow(() -> NotFound.of(action));
    }
}
