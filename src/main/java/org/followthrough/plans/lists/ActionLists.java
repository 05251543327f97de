package org.followthrough.plans.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.ActionRow;
import org.followthrough.plans.PlanHealth;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one page of actions in three statements: what can be chosen, how many there are, and the rows. */
@Component
class ActionLists {

    /** Everything that a filter offers, from rows the viewer sees; each table is gone through once. */
    private static final String OFFERED = """
            with kept as materialized (
                select a.theme_id, a.lead_title from action a where %4$s and %2$s group by a.theme_id, a.lead_title
            ), answered as materialized (
                select distinct a.recommendation_id as id from action_recommendation a where %4$s and %2$s
            ), seen as materialized (
                select r.id, r.reference, r.inspection_id
                from answered join recommendation r on r.id = answered.id where %3$s
            )
            select 'plan' as list, cast(p.id as text) as value, p.name as label
            from plan p where p.id = :plan and %1$s
            union all
            select 'theme', cast(t.id as text), t.name from theme t where t.id in (select theme_id from kept)
            union all
            (select distinct 'lead', lead_title, lead_title from kept)
            union all
            select 'recommendation', cast(id as text), reference from seen
            union all
            select 'inspection', cast(v.id as text), v.reference || ' ' || v.title
            from inspection v where v.id in (select inspection_id from seen)
            order by 1, 3
            """;

    private final JdbcClient jdbc;
    private final SavedFilterDirectory saved;

    ActionLists(JdbcClient jdbc, SavedFilterDirectory saved) {
        this.jdbc = jdbc;
        this.saved = saved;
    }

    /**
     * One page of the actions of a plan, or of all plans, that the viewer sees and the filter keeps.
     *
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    ActionList read(@Nullable PlanId plan, ActionFilter filter, int page, Viewer viewer) {
        List<Offered> offered = offered(plan, viewer);
        String planName = plan == null ? null : name(offered, () -> NotFound.of(plan));
        var selection = new ActionSelection(plan, filter, viewer);
        PlanHealth health = health(selection);
        Page<ListedAction> rows = new Page<>(
                rows(selection, filter.order(), page, viewer),
                page,
                Page.USUAL_SIZE,
                health.actions(),
                address(plan) + filter.query());
        return new ActionList(
                plan,
                planName,
                rows,
                health,
                Offered.of("theme", offered),
                Offered.of("lead", offered),
                Offered.of("recommendation", offered),
                Offered.of("inspection", offered),
                saved.of(plan, viewer));
    }

    /** Where the actions of a plan, or of all plans, are listed. */
    static String address(@Nullable PlanId plan) {
        return plan == null ? "/actions" : "/plans/" + plan + "/actions";
    }

    /** What a filter of the actions of a plan offers, by parameter. One statement. */
    Map<String, List<Choice>> offers(PlanId plan, Viewer viewer) {
        return offered(plan, viewer).stream()
                .collect(
                        Collectors.groupingBy(Offered::list, Collectors.mapping(Offered::choice, Collectors.toList())));
    }

    private List<Offered> offered(@Nullable PlanId plan, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("plan", plan == null ? null : plan.id());
        return jdbc.sql(OFFERED.formatted(
                        plan == null ? "p.id is null" : PlanScope.PLAN_SEEN,
                        PlanScope.ROW_SEEN,
                        PlanScope.RECOMMENDATION_SEEN,
                        plan == null ? "true" : "a.plan_id = :plan"))
                .params(parameters)
                .query((row, number) ->
                        new Offered(row.getString("list"), new Choice(row.getString("value"), row.getString("label"))))
                .list();
    }

    private PlanHealth health(ActionSelection selection) {
        return jdbc.sql("select " + ActionRatingSql.HEALTH + selection.sql())
                .params(selection.parameters())
                .query((row, number) -> PlanHealth.read(row))
                .single();
    }

    private List<ListedAction> rows(ActionSelection selection, ActionOrder order, int page, Viewer viewer) {
        return jdbc.sql("""
                        select %s, a.plan_id, p.name as plan_name
                        %s
                        order by %s
                        limit :size offset :offset
                        """.formatted(ActionRow.COLUMNS, selection.sql(), order.sql()))
                .params(selection.parameters())
                .param("size", Page.USUAL_SIZE)
                .param("offset", (page - 1) * Page.USUAL_SIZE)
                .query((row, number) -> ListedAction.read(row, viewer.today()))
                .list();
    }

    private static String name(List<Offered> offered, Supplier<NotFound> otherwise) {
        return Offered.of("plan", offered).stream()
                .map(Choice::label)
                .findFirst()
                .orElseThrow(otherwise);
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
