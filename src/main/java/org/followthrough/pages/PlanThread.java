package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.PlainWords;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.ActionRow;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.Rating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the thread through a plan: inspections, their recommendations and the actions that answer them. Three statements. */
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
        Map<UUID, List<ActionRow>> actions = actions(plan, viewer);
        return jdbc
                .sql("""
                        select r.id, r.reference, r.kind, r.words, %s as rating,
                               count(a.id) filter (where a.status <> 'WITHDRAWN') as total
                        from plan p
                        join recommendation r on %s
                            or exists (select from plan_inspection pi
                                       where pi.plan_id = p.id and pi.inspection_id = r.inspection_id)
                            or %s
                        left join (action_recommendation ar
                                   join action a on a.id = ar.action_id and %s
                                   join action_standing s on s.action_id = a.id)
                               on ar.recommendation_id = r.id and ar.plan_id = p.id
                        where p.id = :plan and %s and %s
                        group by r.id
                        order by r.inspection_id, r.position, r.reference
                        """.formatted(
                                ActionRatingSql.RATING_OF_RECOMMENDATION,
                                ANSWERED,
                                LOCAL_UNANSWERED,
                                PlanScope.ROW_SEEN,
                                PlanScope.PLAN_SEEN,
                                PlanScope.RECOMMENDATION_SEEN))
                .param("plan", plan.id())
                .param("as_at", viewer.today())
                .params(viewer.scope())
                .query((row, number) -> new PlanRecommendation(
                        new RecommendationId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getString("kind"),
                        PlainWords.of(row.getString("words")),
                        Rating.valueOf(row.getString("rating")),
                        row.getLong("total"),
                        List.of()))
                .list()
                .stream()
                .map(recommendation -> recommendation.with(
                        actions.getOrDefault(recommendation.id().id(), List.of())))
                .toList();
    }

    private Map<UUID, List<ActionRow>> actions(PlanId plan, Viewer viewer) {
        return jdbc
                .sql("""
                        select ranked.* from (
                            select ar.recommendation_id, %1$s,
                                   row_number() over (partition by ar.recommendation_id
                                                      order by %2$s, a.due_on, a.number) as place
                            from action a
                            join plan p on p.id = a.plan_id
                            join action_standing s on s.action_id = a.id
                            join action_recommendation ar on ar.action_id = a.id
                            where a.plan_id = :plan and %3$s
                        ) ranked
                        where ranked.place <= :shown
                        order by ranked.recommendation_id, ranked.place
                        """.formatted(ActionRow.COLUMNS, ActionRatingSql.RATING_RANK, PlanScope.ROW_SEEN))
                .param("plan", plan.id())
                .param("as_at", viewer.today())
                .param("shown", ACTIONS_SHOWN)
                .params(viewer.scope())
                .query((row, number) ->
                        new Answer(row.getObject("recommendation_id", UUID.class), ActionRow.read(row, viewer.today())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Answer::recommendation, Collectors.mapping(Answer::action, Collectors.toList())));
    }

    private record Answer(UUID recommendation, ActionRow action) {}
}
