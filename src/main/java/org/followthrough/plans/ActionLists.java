package org.followthrough.plans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one page of a plan's actions in three statements: what can be chosen, how many there are, and the rows. */
@Component
class ActionLists {

    private static final int SOON_DAYS = 30;
    private static final String KEPT =
            """
            a.plan_id = :plan and %1$s
            and (cast(:theme as uuid) is null or a.theme_id = cast(:theme as uuid))
            and (cast(:rating as text) is null or %2$s = :rating)
            and (cast(:statuses as text[]) = '{}' or a.status = any(cast(:statuses as text[])))
            and (cast(:lead as text) is null or a.lead_title = :lead or cast(a.lead_id as text) = :lead)
            and (cast(:recommendation as uuid) is null
                 or exists (select from action_recommendation ar
                            where ar.action_id = a.id and ar.recommendation_id = cast(:recommendation as uuid)))
            and (cast(:words as text) is null
                 or a.title ilike :words escape '\\' or a.outcome ilike :words escape '\\'
                 or 'A' || a.number = upper(:reference))
            and case cast(:due as text)
                    when 'OVERDUE' then %3$s
                    when 'SOON' then a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')
                        and a.due_on between cast(:as_at as date) and cast(:soon as date)
                    when 'LATER' then a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')
                        and a.due_on > cast(:soon as date)
                    when 'STALE' then %4$s
                    else true
                end
            """.formatted(PlanScope.ROW_SEEN, ActionRatingSql.RATING, ActionRatingSql.OVERDUE, ActionRatingSql.STALE);

    private final JdbcClient jdbc;

    ActionLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of the actions the viewer sees and the filter keeps.
     *
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    ActionList read(PlanId plan, ActionFilter filter, int page, Viewer viewer) {
        List<Offered> offered = offered(plan, viewer);
        String planName = offered.stream()
                .filter(offer -> offer.list().equals("plan"))
                .map(offer -> offer.choice().label())
                .findFirst()
                .orElseThrow(() -> NotFound.of(plan));
        PlanHealth health = health(plan, filter, viewer);
        String address = "/plans/" + plan + "/actions"
                + filter.query(filter.sort() == null ? null : filter.order().key());
        Page<ActionRow> rows =
                new Page<>(rows(plan, filter, page, viewer), page, Page.USUAL_SIZE, health.actions(), address);
        return new ActionList(
                plan,
                planName,
                rows,
                health,
                Offered.of("theme", offered),
                Offered.of("lead", offered),
                Offered.of("recommendation", offered));
    }

    private List<Offered> offered(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select 'plan' as list, cast(p.id as text) as value, p.name as label
                        from plan p where p.id = :plan and %1$s
                        union all
                        (select distinct 'theme', cast(t.id as text), t.name
                         from action a join theme t on t.id = a.theme_id where a.plan_id = :plan and %2$s)
                        union all
                        (select distinct 'lead', a.lead_title, a.lead_title
                         from action a where a.plan_id = :plan and %2$s)
                        union all
                        (select distinct 'recommendation', cast(r.id as text), r.reference
                         from action_recommendation a join recommendation r on r.id = a.recommendation_id
                         where a.plan_id = :plan and %2$s and %3$s)
                        order by 1, 3
                        """.formatted(PlanScope.PLAN_SEEN, PlanScope.ROW_SEEN, PlanScope.RECOMMENDATION_SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new Offered(row.getString("list"), new Choice(row.getString("value"), row.getString("label"))))
                .list();
    }

    private PlanHealth health(PlanId plan, ActionFilter filter, Viewer viewer) {
        return jdbc.sql("""
                        select %s
                        from action a
                        join plan p on p.id = a.plan_id
                        join action_standing s on s.action_id = a.id
                        where %s
                        """.formatted(ActionRatingSql.HEALTH, KEPT))
                .params(parameters(plan, filter, viewer))
                .query((row, number) -> PlanHealth.read(row))
                .single();
    }

    private List<ActionRow> rows(PlanId plan, ActionFilter filter, int page, Viewer viewer) {
        return jdbc.sql("""
                        select %s
                        from action a
                        join plan p on p.id = a.plan_id
                        join action_standing s on s.action_id = a.id
                        where %s
                        order by %s
                        limit :size offset :offset
                        """.formatted(ActionRow.COLUMNS, KEPT, filter.order().sql()))
                .params(parameters(plan, filter, viewer))
                .param("size", Page.USUAL_SIZE)
                .param("offset", (page - 1) * Page.USUAL_SIZE)
                .query((row, number) -> ActionRow.read(row, viewer.today()))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(PlanId plan, ActionFilter filter, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("plan", plan.id());
        parameters.put("as_at", viewer.today());
        parameters.put("soon", viewer.today().plusDays(SOON_DAYS));
        parameters.put("theme", filter.themeWanted().orElse(null));
        parameters.put("rating", filter.ratingWanted().map(Enum::name).orElse(null));
        parameters.put("statuses", "{" + String.join(",", filter.statuses()) + "}");
        parameters.put("lead", filter.leadWanted().orElse(null));
        parameters.put("due", filter.dueWanted().map(Enum::name).orElse(null));
        parameters.put("recommendation", filter.recommendationWanted().orElse(null));
        parameters.put("reference", filter.wordsWanted().orElse(null));
        parameters.put("words", filter.wordsWanted().map(ActionLists::pattern).orElse(null));
        return parameters;
    }

    private static String pattern(String words) {
        return "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private record Offered(String list, Choice choice) {

        static List<Choice> of(String list, List<Offered> all) {
            return all.stream()
                    .filter(offer -> offer.list().equals(list))
                    .map(Offered::choice)
                    .toList();
        }
    }
}
