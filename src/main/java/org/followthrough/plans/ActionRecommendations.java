package org.followthrough.plans;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which recommendations an action answers. */
@Component
class ActionRecommendations {

    private final JdbcClient jdbc;

    ActionRecommendations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Passes when each of them is one the plan may answer and the viewer sees.
     *
     * @throws NotFound otherwise
     */
    void requireAnswerable(PlanId plan, Collection<RecommendationId> recommendations, Viewer viewer) {
        List<UUID> answerable = jdbc.sql("""
                        select r.id
                        from plan p, recommendation r
                        where p.id = :plan and r.id = any(cast(:recommendations as uuid[]))
                          and\s""" + PlanScope.OF_PLAN + " and " + PlanScope.RECOMMENDATION_SEEN)
                .param("plan", plan.id())
                .param("recommendations", array(recommendations))
                .params(viewer.scope())
                .query(UUID.class)
                .list();
        recommendations.stream()
                .filter(wanted -> !answerable.contains(wanted.id()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw NotFound.of(unknown);
                });
    }

    /** How many of these it did not answer before. */
    int answer(ActionId action, Collection<RecommendationId> recommendations) {
        return jdbc.sql("""
                        insert into action_recommendation (action_id, recommendation_id, plan_id, audience_id)
                        select a.id, r.id, a.plan_id, a.audience_id
                        from action a, recommendation r
                        where a.id = :action and r.id = any(cast(:recommendations as uuid[]))
                        on conflict do nothing
                        """)
                .param("action", action.id())
                .param("recommendations", array(recommendations))
                .update();
    }

    /**
     * Makes these the ones it answers. Those the viewer does not see stay as they are.
     *
     * @return whether anything changed
     */
    boolean answerOnly(ActionId action, Collection<RecommendationId> recommendations, Viewer viewer) {
        int dropped = jdbc.sql("""
                        delete from action_recommendation ar
                        using recommendation r
                        where ar.action_id = :action and r.id = ar.recommendation_id
                          and r.id <> all(cast(:recommendations as uuid[]))
                          and\s""" + PlanScope.RECOMMENDATION_SEEN)
                .param("action", action.id())
                .param("recommendations", array(recommendations))
                .params(viewer.scope())
                .update();
        return answer(action, recommendations) + dropped > 0;
    }

    private static String array(Collection<RecommendationId> ids) {
        return ids.stream().map(RecommendationId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
