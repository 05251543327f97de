package org.followthrough.plans.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;

/**
 * The actions the viewer sees and a filter keeps, as SQL over an action {@code a}, its plan {@code p} and its standing
 * {@code s}. Only what is in force stands in it, so that the database plans for exactly that.
 */
final class ActionSelection {

    private static final int SOON_DAYS = 30;
    private static final String OPEN = "a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')";
    private static final String ANSWERS = """
            exists (select from action_recommendation ar
                    join recommendation r on r.id = ar.recommendation_id
                    where ar.action_id = a.id
                      and (ar.audience_id is null or ar.audience_id = any(cast(:organisations as uuid[])))
                      and %1$s and %2$s)
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters;

    /** The selection from one plan, or from all that the viewer sees. */
    ActionSelection(@Nullable PlanId plan, ActionFilter filter, Viewer viewer) {
        this.parameters = new HashMap<>(viewer.scope());
        parameters.put("as_at", viewer.today());
        parameters.put("soon", viewer.today().plusDays(SOON_DAYS));
        if (plan != null) {
            keep("a.plan_id = :plan", "plan", plan.id());
        }
        conditions.add(PlanScope.ROW_SEEN);
        keep("a.theme_id = cast(:theme as uuid)", "theme", filter.themeWanted());
        keep(
                ActionRatingSql.RATING + " = :rating",
                "rating",
                filter.ratingWanted().map(Enum::name));
        if (!filter.statuses().isEmpty()) {
            keep(
                    "a.status = any(cast(:statuses as text[]))",
                    "statuses",
                    "{" + String.join(",", filter.statuses()) + "}");
        }
        keep("(a.lead_title = :lead or cast(a.lead_id as text) = :lead)", "lead", filter.leadWanted());
        keep("a.due_on >= :from", "from", filter.firstDue());
        keep("a.due_on <= :to", "to", filter.lastDue());
        keep(
                ANSWERS.formatted("r.id = cast(:recommendation as uuid)", PlanScope.RECOMMENDATION_SEEN),
                "recommendation",
                filter.recommendationWanted());
        keep(
                ANSWERS.formatted("r.inspection_id = cast(:inspection as uuid)", PlanScope.RECOMMENDATION_SEEN),
                "inspection",
                filter.inspectionWanted());
        filter.dueWanted().map(ActionSelection::due).ifPresent(conditions::add);
        if (filter.onlyStale()) {
            conditions.add(ActionRatingSql.STALE);
        }
        filter.wordsWanted().ifPresent(this::keepWords);
    }

    /** What stands from <i>from</i> to before <i>order by</i>. */
    String sql() {
        return sql("");
    }

    /** The same with more tables joined. */
    String sql(String joins) {
        return """
                from action a
                join plan p on p.id = a.plan_id
                join action_standing s on s.action_id = a.id
                %s
                where %s
                """.formatted(joins, String.join("\nand ", conditions));
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private void keepWords(String words) {
        parameters.put("reference", words);
        keep(
                "(a.title ilike :words or a.outcome ilike :words or a.in_the_way ilike :words"
                        + " or 'A' || a.number = upper(:reference))",
                "words",
                "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }

    private void keep(String condition, String name, Optional<?> value) {
        value.ifPresent(wanted -> keep(condition, name, wanted));
    }

    private void keep(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static String due(ActionFilter.Due due) {
        return switch (due) {
            case OVERDUE -> ActionRatingSql.OVERDUE;
            case SOON -> OPEN + " and a.due_on between cast(:as_at as date) and cast(:soon as date)";
            case LATER -> OPEN + " and a.due_on > cast(:soon as date)";
            case STALE -> ActionRatingSql.STALE;
        };
    }
}
