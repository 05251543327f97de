package org.followthrough.measures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes which actions a measure speaks for. Only pairs of which the viewer sees both sides change; a pair is for the
 * narrower audience of the two, and a measure of one council never speaks for an action of another.
 */
@Component
class MeasureActions {

    private final JdbcClient jdbc;

    MeasureActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when one of the actions is not of the plan or not the viewer's to see */
    void requireOfPlan(PlanId plan, Collection<ActionId> actions, Viewer viewer) {
        Set<UUID> seen = Set.copyOf(jdbc.sql("""
                        select a.id from action a
                        where a.plan_id = :plan and a.id = any(cast(:actions as uuid[])) and\s""" + PlanScope.ROW_SEEN)
                .param("plan", plan.id())
                .param("actions", array(actions.stream().map(ActionId::id).toList()))
                .params(viewer.scope())
                .query(UUID.class)
                .list());
        for (ActionId action : actions) {
            if (!seen.contains(action.id())) {
                throw NotFound.of(action);
            }
        }
    }

    /** From now on the measure speaks for these of the actions the viewer sees, and for those they do not see as before. */
    void speakFor(MeasureId measure, Collection<ActionId> actions, Viewer viewer) {
        String wanted = array(actions.stream().map(ActionId::id).toList());
        jdbc.sql("""
                        delete from measure_action ma
                        using action a
                        where ma.measure_id = :measure and a.id = ma.action_id
                          and not (a.id = any(cast(:wanted as uuid[]))) and\s""" + PlanScope.ROW_SEEN)
                .param("measure", measure.id())
                .param("wanted", wanted)
                .params(viewer.scope())
                .update();
        link(array(List.of(measure.id())), wanted);
    }

    /** From now on these of the plan's measures the viewer sees speak for the action. */
    void speakFor(ActionId action, Collection<MeasureId> measures, Viewer viewer) {
        String wanted = array(measures.stream().map(MeasureId::id).toList());
        jdbc.sql("""
                        delete from measure_action ma
                        using measure a
                        where ma.action_id = :action and a.id = ma.measure_id
                          and not (a.id = any(cast(:wanted as uuid[]))) and\s""" + PlanScope.ROW_SEEN)
                .param("action", action.id())
                .param("wanted", wanted)
                .params(viewer.scope())
                .update();
        link(wanted, array(List.of(action.id())));
    }

    void link(MeasureId measure, ActionId action) {
        link(array(List.of(measure.id())), array(List.of(action.id())));
    }

    private void link(String measures, String actions) {
        jdbc.sql("""
                        insert into measure_action (measure_id, action_id, plan_id, audience_id)
                        select m.id, a.id, a.plan_id, coalesce(m.audience_id, a.audience_id)
                        from measure m
                        join action a on a.plan_id = m.plan_id
                         and (m.audience_id is null or a.audience_id is null or a.audience_id = m.audience_id)
                        where m.id = any(cast(:measures as uuid[])) and a.id = any(cast(:actions as uuid[]))
                        on conflict do nothing
                        """).param("measures", measures).param("actions", actions).update();
    }

    static String array(Collection<UUID> ids) {
        return new TreeSet<>(ids).stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
