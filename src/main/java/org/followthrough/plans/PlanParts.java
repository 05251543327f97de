package org.followthrough.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose a plan is, which inspections it answers and when its board meets. */
@Component
class PlanParts {

    private final JdbcClient jdbc;

    PlanParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void belongTo(PlanId plan, Collection<OrganisationId> organisations) {
        jdbc.sql("""
                        insert into plan_organisation (plan_id, organisation_id)
                        select :plan, given from unnest(cast(:organisations as uuid[])) given
                        """)
                .param("plan", plan.id())
                .param("organisations", array(organisations.stream().map(OrganisationId::id)))
                .update();
    }

    /**
     * Makes these the inspections it answers. Those the viewer does not see stay as they are.
     *
     * @return whether anything changed
     */
    boolean answerOnly(PlanId plan, Collection<InspectionId> inspections, Viewer viewer) {
        String wanted = array(inspections.stream().map(InspectionId::id));
        int dropped = jdbc.sql("""
                        delete from plan_inspection pi
                        using inspection i
                        where pi.plan_id = :plan and i.id = pi.inspection_id
                          and i.id <> all(cast(:inspections as uuid[]))
                          and\s""" + InspectionScope.SEEN)
                .param("plan", plan.id())
                .param("inspections", wanted)
                .params(viewer.scope())
                .update();
        int added = jdbc.sql("""
                        insert into plan_inspection (plan_id, inspection_id)
                        select :plan, given from unnest(cast(:inspections as uuid[])) given
                        on conflict do nothing
                        """)
                .param("plan", plan.id())
                .param("inspections", wanted)
                .update();
        return dropped + added > 0;
    }

    /**
     * Makes these the days its board meets.
     *
     * @return whether anything changed
     */
    boolean meetOnlyOn(PlanId plan, Collection<LocalDate> days) {
        String wanted = days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
        int dropped =
                jdbc.sql("""
                        delete from board_date
                        where plan_id = :plan and meets_on <> all(cast(:days as date[]))
                        """).param("plan", plan.id()).param("days", wanted).update();
        int added = 0;
        for (LocalDate day : days) {
            added += meetOn(plan, day);
        }
        return dropped + added > 0;
    }

    private int meetOn(PlanId plan, LocalDate day) {
        return jdbc.sql("""
                        insert into board_date (id, plan_id, meets_on) values (:id, :plan, :day)
                        on conflict (plan_id, meets_on) do nothing
                        """)
                .param("id", Ids.next())
                .param("plan", plan.id())
                .param("day", day)
                .update();
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
