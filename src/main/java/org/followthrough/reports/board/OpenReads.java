package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is still open about the actions of a plan: questions, and milestones by a day. One statement each. */
@Component
class OpenReads {

    private final JdbcClient jdbc;

    OpenReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The questions not closed, the earliest first. */
    List<OpenQuestion> questions(PaperRequest request) {
        return jdbc.sql("""
                        select q.action_id, q.asked_on, q.words,
                               case when :without_people then nullif(n.role_title, '') else n.name end as asked_by,
                               (select w.words from question_answer w where w.question_id = q.id
                                order by w.recorded_at desc, w.id desc limit 1) as answer
                        from question q
                        join action a on a.id = q.action_id
                        join person n on n.id = q.asked_by
                        where q.plan_id = :plan
                          and not exists (select from question_closing c where c.question_id = q.id)
                          and (q.audience_id is null or q.audience_id = any(cast(:organisations as uuid[])))
                          and %s
                        order by q.asked_at, q.id
                        """.formatted(PlanScope.ROW_SEEN))
                .param("plan", request.plan().id())
                .param("without_people", request.withoutPeople())
                .params(request.viewer().scope())
                .query((row, number) -> new OpenQuestion(
                        row.getObject("action_id", UUID.class),
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("asked_by"),
                        row.getString("words"),
                        row.getString("answer")))
                .list();
    }

    /** The milestones of open actions that are due by a day, or were missed, the earliest first. */
    List<MilestoneAhead> milestones(PaperRequest request, LocalDate until) {
        return jdbc.sql("""
                        select m.action_id, m.title, m.due_on
                        from milestone m
                        join action a on a.id = m.action_id
                        where m.plan_id = :plan and m.done_on is null and m.waived_because is null and m.due_on <= :until
                          and a.status in ('NOT_STARTED', 'IN_PROGRESS')
                          and (m.audience_id is null or m.audience_id = any(cast(:organisations as uuid[])))
                          and %s
                        order by m.due_on, a.number, m.id
                        """.formatted(PlanScope.ROW_SEEN))
                .param("plan", request.plan().id())
                .param("until", until)
                .params(request.viewer().scope())
                .query((row, number) -> new MilestoneAhead(
                        row.getObject("action_id", UUID.class),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
