package org.followthrough.plans;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which plans and which of their rows a viewer may see, as predicates for queries and as checks before a write. */
@Component
public class PlanScope {

    /** Who keeps plans: makes and edits them and their actions, and reports progress. */
    public static final Set<Role> KEEPERS = Set.of(Role.OFFICER, Role.MANAGER, Role.LEADER);

    /** Who may give an action up. */
    public static final Set<Role> MANAGERS = Set.of(Role.MANAGER);

    /** Who decides on extensions and freezes plans. */
    public static final Set<Role> DECIDERS = Set.of(Role.MANAGER, Role.LEADER);

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

    /**
     * Predicate over a recommendation with the alias {@code r}: of an inspection the viewer sees, or local to an
     * organisation they see.
     */
    public static final String RECOMMENDATION_SEEN = """
            ((r.inspection_id is null and r.organisation_id = any(cast(:organisations as uuid[])))
             or exists (select from inspection i where i.id = r.inspection_id and %s))
            """.formatted(InspectionScope.SEEN);

    /**
     * Ids of the recommendations that papers of the plan {@code :plan} tell of: those of its inspections, those its actions
     * answer, and the local ones of its organisations that no action answers. Which of them the viewer sees is for the
     * query around it to say, with {@link #RECOMMENDATION_SEEN}.
     */
    public static final String TOLD_OF = """
            select r.id
            from plan_inspection pi
            join recommendation r on r.inspection_id = pi.inspection_id
            where pi.plan_id = :plan
            union
            select ar.recommendation_id
            from action_recommendation ar
            join action a on a.id = ar.action_id
            where a.plan_id = :plan
              and (ar.audience_id is null or ar.audience_id = any(cast(:organisations as uuid[])))
              and %s
            union
            select r.id
            from plan_organisation po
            join recommendation r on r.organisation_id = po.organisation_id and r.kind = 'LOCAL'
            where po.plan_id = :plan
              and not exists (select from action_recommendation ar where ar.recommendation_id = r.id)
            """.formatted(ROW_SEEN);

    /**
     * Predicate over a recommendation with the alias {@code r} and a plan with the alias {@code p}: the plan's actions may
     * answer it, as it comes from one of the plan's inspections, is local to one of its organisations, or was answered.
     */
    public static final String OF_PLAN = """
            (exists (select from plan_inspection of_pi
                     where of_pi.plan_id = p.id and of_pi.inspection_id = r.inspection_id)
             or (r.kind = 'LOCAL'
                 and exists (select from plan_organisation of_po
                             where of_po.plan_id = p.id and of_po.organisation_id = r.organisation_id))
             or exists (select from action_recommendation of_ar
                        where of_ar.plan_id = p.id and of_ar.recommendation_id = r.id))
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
     * Passes when the viewer holds one of the roles for an organisation the action concerns: the one it is for, or any of
     * its plan.
     *
     * @param verb what they are about to do, for the log
     * @return the plan of the action
     * @throws NotFound when there is no such action or it is not theirs to see
     * @throws org.followthrough.shared.NotPermitted when they see it but hold none of the roles
     */
    public PlanId require(String verb, ActionId action, Set<Role> roles, Viewer viewer) {
        List<Concerned> concerned = jdbc.sql("""
                        select a.plan_id, po.organisation_id
                        from action a
                        join plan_organisation po on po.plan_id = a.plan_id
                         and (a.audience_id is null or a.audience_id = po.organisation_id)
                        where a.id = :action and\s""" + ROW_SEEN)
                .param("action", action.id())
                .params(viewer.scope())
                .query((row, number) -> new Concerned(
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
        if (concerned.isEmpty()) {
            throw NotFound.of(action);
        }
        PlanId plan = concerned.get(0).plan();
        viewer.require(
                verb, roles, concerned.stream().map(Concerned::organisation).toList(), plan.id());
        return plan;
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

    private record Concerned(PlanId plan, OrganisationId organisation) {}
}
