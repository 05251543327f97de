package org.followthrough.assurance.questions;

import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what was asked and what was answered, to those who may see it. One statement each. */
@Component
public class QuestionDirectory {

    /** More than anybody answers in a sitting. */
    public static final int AT_MOST = 100;

    private final JdbcClient jdbc;

    QuestionDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that was asked on an action, open or closed, the latest first, at most {@link #AT_MOST}. */
    public List<QuestionRow> ofAction(ActionId action, Viewer viewer) {
        return find("q.action_id = :thing", "q.asked_at desc, q.id desc", action.id(), viewer);
    }

    /** What is open on the actions of a plan, the earliest first, at most {@link #AT_MOST}. */
    public List<QuestionRow> openOf(PlanId plan, Viewer viewer) {
        return find("q.plan_id = :thing and " + QuestionSql.OPEN, "q.asked_at, q.id", plan.id(), viewer);
    }

    /** What nobody has answered yet of what was asked of the viewer as a lead, the earliest first. */
    public List<QuestionRow> toAnswer(Viewer viewer) {
        return find(
                "a.lead_id = :thing and " + QuestionSql.OPEN + " and not " + QuestionSql.ANSWERED,
                "q.asked_at, q.id",
                viewer.id().id(),
                viewer);
    }

    /** What the viewer has asked, was answered and is for them to close, the earliest first. */
    public List<QuestionRow> answeredFor(Viewer viewer) {
        return find(
                "q.asked_by = :thing and " + QuestionSql.OPEN + " and " + QuestionSql.ANSWERED,
                "q.asked_at, q.id",
                viewer.id().id(),
                viewer);
    }

    /**
     * One question.
     *
     * @throws NotFound when there is none or it is not the viewer's to see
     */
    public QuestionRow one(QuestionId id, Viewer viewer) {
        return find("q.id = :thing", "q.id", id.id(), viewer).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of(id));
    }

    private List<QuestionRow> find(String which, String order, Object thing, Viewer viewer) {
        return jdbc.sql("""
                        select json_agg(found.question order by found.place)
                        from (select %s as question, row_number() over (order by %s) as place
                              from question q
                              join action a on a.id = q.action_id
                              where %s and %s and %s
                              order by %s
                              limit :most) found
                        """.formatted(QuestionSql.ROW, order, which, QuestionSql.SEEN, PlanScope.ROW_SEEN, order))
                .param("thing", thing)
                .param("most", AT_MOST)
                .params(viewer.scope())
                .query((row, number) -> QuestionSql.read(row.getString(1)))
                .single();
    }
}
