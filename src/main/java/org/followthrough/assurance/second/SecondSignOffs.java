package org.followthrough.assurance.second;

import java.util.List;
import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for which recommendations of a plan a second sign-off is wanted. */
@Component
class SecondSignOffs {

    private final JdbcClient jdbc;

    SecondSignOffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The recommendations that the plan's actions may answer, as far as the viewer sees them, in one statement: the newest
     * inspection first and each in the order of its letter, our reading last.
     */
    List<AnswerableRow> of(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select r.id, r.reference, r.words, p.name as plan_name,
                               exists (select from second_sign_off s
                                       where s.plan_id = p.id and s.recommendation_id = r.id) as wanted
                        from plan p
                        join recommendation r on %s
                        left join inspection n on n.id = r.inspection_id
                        where p.id = :plan and %s
                        order by r.kind = 'OUR_READING', n.started_on desc nulls last, n.reference, r.position,
                                 r.reference
                        """.formatted(PlanScope.OF_PLAN, PlanScope.RECOMMENDATION_SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> new AnswerableRow(
                        new RecommendationId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getString("words"),
                        row.getBoolean("wanted")))
                .list();
    }
}
