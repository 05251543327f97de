package org.followthrough.assurance.second;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps for which recommendations of a plan a leader signs off too, after a manager. */
@Service
@Transactional
public class SecondSignOffManagement {

    private final SecondSignOffs wanted;
    private final PlanScope scope;
    private final JdbcClient jdbc;

    SecondSignOffManagement(SecondSignOffs wanted, PlanScope scope, JdbcClient jdbc) {
        this.wanted = wanted;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /**
     * Makes these the recommendations whose actions a leader signs off too; those the viewer does not see stay as they are.
     * What is signed off already stays signed off; what waits is waited for under the new choice.
     *
     * @throws NotFound when the plan, or one of them in it, is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they are neither manager nor leader there
     */
    public void want(PlanId plan, Collection<RecommendationId> recommendations, Viewer viewer) {
        scope.require("choose second sign-offs", plan, PlanScope.DECIDERS, viewer);
        List<AnswerableRow> answerable = wanted.of(plan, viewer);
        Set<RecommendationId> chosen = Set.copyOf(recommendations);
        chosen.stream()
                .filter(each -> answerable.stream().noneMatch(row -> row.id().equals(each)))
                .findFirst()
                .ifPresent(unknown -> {
                    throw NotFound.of(unknown);
                });
        answerable.stream()
                .filter(row -> row.wanted() && !chosen.contains(row.id()))
                .forEach(row -> drop(plan, row.id()));
        answerable.stream()
                .filter(row -> !row.wanted() && chosen.contains(row.id()))
                .forEach(row -> add(plan, row.id(), viewer));
    }

    /** For the council whose recommendation it is, where the plan is of several. */
    private void add(PlanId plan, RecommendationId recommendation, Viewer viewer) {
        jdbc.sql("""
                        insert into second_sign_off (plan_id, recommendation_id, audience_id, wanted_by, wanted_on)
                        select :plan, r.id,
                               case when (select count(*) from plan_organisation po where po.plan_id = :plan) > 1
                                   then r.organisation_id end,
                               :by, :on
                        from recommendation r
                        where r.id = :recommendation
                        on conflict do nothing
                        """)
                .param("plan", plan.id())
                .param("recommendation", recommendation.id())
                .param("by", viewer.id().id())
                .param("on", viewer.today())
                .update();
    }

    private void drop(PlanId plan, RecommendationId recommendation) {
        jdbc.sql("delete from second_sign_off where plan_id = :plan and recommendation_id = :recommendation")
                .param("plan", plan.id())
                .param("recommendation", recommendation.id())
                .update();
    }
}
