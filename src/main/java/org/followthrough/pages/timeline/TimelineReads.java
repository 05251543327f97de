package org.followthrough.pages.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.findings.PlainWords;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.Rating;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a line of time shows of a plan that the viewer is known to see. Three statements. */
@Component
class TimelineReads {

    static final int ON_A_PAGE = 40;

    /** The first of the recommendations that the action answers and the viewer sees: the one asked for, where one was. */
    private static final String ANSWERED = """
            left join lateral (
                select r.id, r.reference, r.inspection_id, r.position, r.words
                from action_recommendation ar
                join recommendation r on r.id = ar.recommendation_id
                where ar.action_id = a.id
                  and (ar.audience_id is null or ar.audience_id = any(cast(:organisations as uuid[])))
                  and %s
                order by r.id = cast(:recommendation as uuid) desc nulls last, r.inspection_id, r.position, r.reference
                limit 1
            ) answered on true
            """.formatted(PlanScope.RECOMMENDATION_SEEN);

    private final JdbcClient jdbc;

    TimelineReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the plan's actions that were not withdrawn, by group and then by start. */
    Page<TimelineRow> rows(PlanId plan, TimelineForm form, int page, Viewer viewer) {
        List<Counted> found = jdbc.sql("""
                        select a.id, a.number, a.title, a.lead_title, a.starts_on, a.due_on, a.original_due_on, a.status,
                               cast(a.written_at at time zone 'Europe/London' as date) as written_on, %s as rating,
                               case when :by_theme then t.name else answered.reference end as group_name,
                               case when :by_theme then null else answered.words end as about,
                               count(*) over () as total
                        from action a
                        join action_standing s on s.action_id = a.id
                        left join theme t on t.id = a.theme_id
                        %s
                        where a.plan_id = :plan and a.status <> 'WITHDRAWN' and %s
                          and (cast(:theme as uuid) is null or a.theme_id = cast(:theme as uuid))
                          and (cast(:recommendation as uuid) is null or answered.id = cast(:recommendation as uuid))
                        order by case when :by_theme then t.position end nulls last,
                                 case when :by_theme then null else answered.inspection_id end nulls last,
                                 case when :by_theme then null else answered.position end nulls last,
                                 case when :by_theme then null else answered.reference end nulls last,
                                 coalesce(a.starts_on, cast(a.written_at at time zone 'Europe/London' as date)),
                                 a.due_on, a.number
                        limit :size offset :offset
                        """.formatted(ActionRatingSql.RATING, ANSWERED, PlanScope.ROW_SEEN))
                .params(parameters(plan, form, viewer))
                .param("as_at", viewer.today())
                .param("size", ON_A_PAGE)
                .param("offset", (page - 1) * ON_A_PAGE)
                .query((row, number) -> new Counted(read(row), row.getLong("total")))
                .list();
        List<TimelineRow> rows = withMilestones(found.stream().map(Counted::row).toList(), viewer);
        long total = found.isEmpty() ? 0 : found.get(0).total();
        return new Page<>(rows, page, ON_A_PAGE, total, "/plans/" + plan + "/timeline" + form.query());
    }

    /** What can be chosen: the themes of the plan's actions and the recommendations they answer. */
    Map<String, List<Choice>> offered(PlanId plan, Viewer viewer) {
        return jdbc
                .sql("""
                        select distinct 'theme' as list, cast(t.id as text) as value, t.name as label
                        from action a join theme t on t.id = a.theme_id where a.plan_id = :plan and %1$s
                        union all
                        (select distinct 'recommendation', cast(r.id as text), r.reference
                         from action_recommendation a join recommendation r on r.id = a.recommendation_id
                         where a.plan_id = :plan and %1$s and %2$s)
                        order by 1, 3
                        """.formatted(PlanScope.ROW_SEEN, PlanScope.RECOMMENDATION_SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) ->
                        Map.entry(row.getString("list"), new Choice(row.getString("value"), row.getString("label"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<TimelineRow> withMilestones(List<TimelineRow> rows, Viewer viewer) {
        Map<UUID, List<TimelineMilestone>> milestones = jdbc
                .sql("""
                        select m.action_id, m.title, m.due_on, m.done_on
                        from milestone m
                        where m.action_id = any(cast(:actions as uuid[])) and m.waived_because is null
                          and (m.audience_id is null or m.audience_id = any(cast(:organisations as uuid[])))
                        order by m.action_id, coalesce(m.done_on, m.due_on), m.id
                        """)
                .params(viewer.scope())
                .param(
                        "actions",
                        rows.stream().map(row -> row.id().toString()).collect(Collectors.joining(",", "{", "}")))
                .query((row, number) -> Map.entry(
                        row.getObject("action_id", UUID.class),
                        new TimelineMilestone(
                                row.getString("title"),
                                row.getObject("due_on", LocalDate.class),
                                row.getObject("done_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return rows.stream()
                .map(row -> row.with(milestones.getOrDefault(row.id().id(), List.of())))
                .toList();
    }

    private static Map<String, Object> parameters(PlanId plan, TimelineForm form, Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("plan", plan.id());
        parameters.put("by_theme", form.byTheme());
        parameters.put("theme", form.themeWanted());
        parameters.put("recommendation", form.recommendationWanted());
        return parameters;
    }

    private static TimelineRow read(ResultSet row) throws SQLException {
        String words = row.getString("about");
        return new TimelineRow(
                new ActionId(row.getObject("id", UUID.class)),
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("lead_title"),
                row.getString("group_name"),
                words == null ? null : PlainWords.of(words),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("written_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("original_due_on", LocalDate.class),
                ActionStatus.valueOf(row.getString("status")),
                Rating.valueOf(row.getString("rating")),
                List.of());
    }

    private record Counted(TimelineRow row, long total) {}
}
