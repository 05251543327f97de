package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.dates.DatesAfterInspection;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.ActionRow;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.Rating;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the thread through a plan: inspections, their recommendations and the actions that answer them. Two statements. */
@Component
class PlanThread {

    private static final int ACTIONS_SHOWN = 10;

    private static final String ANSWERED = """
            exists (select from action_recommendation answered_ar
                    where answered_ar.plan_id = p.id and answered_ar.recommendation_id = r.id
                      and (answered_ar.audience_id is null
                           or answered_ar.audience_id = any(cast(:organisations as uuid[]))))
            """;

    /** A local one that no plan answers yet waits on the page of every plan of its organisation. */
    private static final String LOCAL_UNANSWERED = """
            (r.kind = 'LOCAL'
             and exists (select from plan_organisation local_po
                         where local_po.plan_id = p.id and local_po.organisation_id = r.organisation_id)
             and not exists (select from action_recommendation elsewhere where elsewhere.recommendation_id = r.id))
            """;

    private final JdbcClient jdbc;

    PlanThread(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlanInspection> inspections(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select i.id, i.title, i.reference, i.started_on,
                               exists (select from letter l where l.inspection_id = i.id) as has_letter,
                               %s
                        from plan p
                        join plan_inspection pi on pi.plan_id = p.id
                        join inspection i on i.id = pi.inspection_id
                        %s
                        where p.id = :plan and %s and %s
                        order by i.started_on desc, i.id
                        """.formatted(
                                DatesAfterInspection.COLUMNS,
                                DatesAfterInspection.JOINS,
                                PlanScope.PLAN_SEEN,
                                InspectionScope.SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> new PlanInspection(
                        new InspectionId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("reference"),
                        row.getObject("started_on", LocalDate.class),
                        row.getBoolean("has_letter"),
                        DatesAfterInspection.read(row)))
                .list();
    }

    /** The recommendations a plan answers or is to answer, each with the worst of its actions. */
    List<PlanRecommendation> recommendations(PlanId plan, Viewer viewer) {
        List<Answer> answers = jdbc.sql("""
                        with shown as (
                            select r.id as r_id, r.inspection_id as r_inspection, r.position as r_position,
                                   r.reference as r_reference, r.kind as r_kind, r.words as r_words, %1$s as r_rating,
                                   count(a.id) filter (where a.status <> 'WITHDRAWN') as r_total
                            from plan p
                            join recommendation r on %2$s
                                or exists (select from plan_inspection pi
                                           where pi.plan_id = p.id and pi.inspection_id = r.inspection_id)
                                or %3$s
                            left join (action_recommendation ar
                                       join action a on a.id = ar.action_id and %4$s
                                       join action_standing s on s.action_id = a.id)
                                   on ar.recommendation_id = r.id and ar.plan_id = p.id
                            where p.id = :plan and %5$s and %6$s
                            group by r.id
                        ),
                        ranked as (
                            select ar.recommendation_id, %7$s,
                                   row_number() over (partition by ar.recommendation_id
                                                      order by %8$s, a.due_on, a.number) as place
                            from action a
                            join plan p on p.id = a.plan_id
                            join action_standing s on s.action_id = a.id
                            join action_recommendation ar on ar.action_id = a.id
                            where a.plan_id = :plan and %4$s
                        )
                        select k.*, h.*
                        from shown h
                        left join ranked k on k.recommendation_id = h.r_id and k.place <= :shown
                        order by h.r_inspection, h.r_position, h.r_reference, k.place
                        """.formatted(
                                ActionRatingSql.RATING_OF_RECOMMENDATION,
                                ANSWERED,
                                LOCAL_UNANSWERED,
                                PlanScope.ROW_SEEN,
                                PlanScope.PLAN_SEEN,
                                PlanScope.RECOMMENDATION_SEEN,
                                ActionRow.COLUMNS,
                                ActionRatingSql.RATING_RANK))
                .param("plan", plan.id())
                .param("as_at", viewer.today())
                .param("shown", ACTIONS_SHOWN)
                .params(viewer.scope())
                .query((row, number) -> answer(row, viewer.today()))
                .list();
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.recommendation().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PlanThread::together)
                .toList();
    }

    private static PlanRecommendation together(List<Answer> answers) {
        return answers.get(0)
                .recommendation()
                .with(answers.stream()
                        .map(Answer::action)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Answer answer(ResultSet row, LocalDate today) throws SQLException {
        return new Answer(
                new PlanRecommendation(
                        new RecommendationId(row.getObject("r_id", UUID.class)),
                        row.getString("r_reference"),
                        row.getString("r_kind"),
                        PlainWords.of(row.getString("r_words")),
                        Rating.valueOf(row.getString("r_rating")),
                        row.getLong("r_total"),
                        List.of(),
                        null),
                row.getObject("recommendation_id") == null ? null : ActionRow.read(row, today));
    }

    private record Answer(
            PlanRecommendation recommendation, @Nullable ActionRow action) {}
}
