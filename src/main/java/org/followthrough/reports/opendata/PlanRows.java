package org.followthrough.reports.opendata;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.plans.PlanScope;

/** Tables whose rows belong to an action, so that their queries differ in their columns alone. */
final class PlanRows {

    /** Ends a query over rows {@code a} that carry their plan and audience. */
    static final String SEEN = " where a.plan_id = :plan and " + PlanScope.ROW_SEEN;

    /** Whether an action answers nothing, or something that the viewer sees: what it does would tell of what is confidential. */
    private static final String ANSWERS_SEEN = """
             and (not exists (select from action_recommendation any_ar where any_ar.action_id = %%1$s.id)
                  or exists (select from action_recommendation one_ar
                             join recommendation r on r.id = one_ar.recommendation_id
                             where one_ar.action_id = %%1$s.id and %s))
            """.formatted(PlanScope.RECOMMENDATION_SEEN);

    /** Goes on, where the row is an action itself. */
    static final String ANSWERS = ANSWERS_SEEN.formatted("a");

    /** Goes on, where the action {@code x} of the row is joined: a row is for nobody who may not see its action. */
    static final String ACTION_SEEN =
            " and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[]))) "
                    + ANSWERS_SEEN.formatted("x");

    private static final String BY_ROLE = "_by_role";

    private PlanRows() {}

    /** @param ending further conditions, and the order */
    static DataSet set(String name, String line, String table, String ending) {
        List<Field> fields = Field.line(line);
        String columns = fields.stream().map(field -> column(field, table)).collect(Collectors.joining(", "));
        String people = fields.stream()
                .filter(field -> field.name().endsWith(BY_ROLE))
                .map(PlanRows::person)
                .collect(Collectors.joining(" "));
        return new DataSet(
                name,
                fields,
                "select " + columns + " from " + table + " a join action x on x.id = a.action_id " + people + SEEN
                        + ACTION_SEEN + ending);
    }

    private static String column(Field field, String table) {
        String name = field.name();
        if (name.equals(table + "_id")) {
            return "a.id as " + name;
        }
        if (name.equals("only_for")) {
            return "a.audience_id as only_for";
        }
        if (name.endsWith(BY_ROLE)) {
            return verb(name) + ".role_title as " + name;
        }
        return field.person() && !name.equals("said_by") ? verb(name) + ".name as " + name : "a." + name;
    }

    private static String person(Field role) {
        String verb = verb(role.name());
        return "left join person " + verb + " on " + verb + ".id = a." + verb + "_by";
    }

    /** What the person did: {@code asked} of {@code asked_by} and of {@code asked_by_role}. */
    private static String verb(String column) {
        return column.substring(0, column.indexOf("_by"));
    }
}
