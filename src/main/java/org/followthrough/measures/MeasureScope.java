package org.followthrough.measures;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks before a write that a measure is the viewer's to see and to keep. */
@Component
class MeasureScope {

    private final JdbcClient jdbc;

    MeasureScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Passes when the viewer holds one of the roles for an organisation the measure concerns: the one it is for, or any
     * of its plan.
     *
     * @throws NotFound when there is no such measure or it is not theirs to see
     * @throws org.followthrough.shared.NotPermitted when they see it but hold none of the roles
     */
    PlanId require(String verb, MeasureId measure, Set<Role> roles, Viewer viewer) {
        List<Concerned> concerned = jdbc.sql("""
                        select a.plan_id, po.organisation_id
                        from measure a
                        join plan_organisation po on po.plan_id = a.plan_id
                         and (a.audience_id is null or a.audience_id = po.organisation_id)
                        where a.id = :measure and\s""" + PlanScope.ROW_SEEN)
                .param("measure", measure.id())
                .params(viewer.scope())
                .query((row, number) -> new Concerned(
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class))))
                .list();
        if (concerned.isEmpty()) {
            throw NotFound.of(measure);
        }
        PlanId plan = concerned.get(0).plan();
        viewer.require(
                verb, roles, concerned.stream().map(Concerned::organisation).toList(), plan.id());
        return plan;
    }

    private record Concerned(PlanId plan, OrganisationId organisation) {}
}
