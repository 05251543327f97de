package org.followthrough.reports;

import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a plan larger by copies of its own actions, with what they answer, their milestones and their updates. */
final class LargerPlan {

    private static final String COUNT = "select count(*) from action where plan_id = :plan";

    private static final String COLUMNS = """
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = :table and is_generated = 'NEVER'
            order by ordinal_position
            """;

    /** The same id for the same copy in every table. */
    private static final String COPY = "cast(md5(%s || ' copy ' || cast(:copy as text)) as uuid)";

    /** What was signed off has somebody's decision, which is not copied. */
    private static final String STATUS =
            "case when a.status in ('NOT_STARTED', 'WITHDRAWN') then a.status else 'IN_PROGRESS' end";

    private static final String ACTIONS = """
            insert into action (%s)
            select %s from action a where a.plan_id = :plan and a.number <= :last and a.number <= :most
            """;

    private static final String OF_ACTIONS = """
            insert into %s (%s)
            select %s from %s t join action a on a.id = t.action_id and a.plan_id = :plan
            where a.number <= :last and a.number <= :most
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LargerPlan(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** So many actions, unless it has as many already. */
    void grow(PlanId plan, int actions) {
        int first = jdbc.sql("select max(number) from action where plan_id = :plan")
                .param("plan", plan.id())
                .query(Integer.class)
                .single();
        for (int copy = 1; count(plan) < actions; copy++) {
            int number = copy;
            transaction.executeWithoutResult(status -> {
                copy(plan, first, number, actions - count(plan));
                jdbc.sql(
                                "update plan set last_action_number = (select max(number) from action where plan_id = :plan) where id = :plan")
                        .param("plan", plan.id())
                        .update();
            });
        }
    }

    private int count(PlanId plan) {
        return jdbc.sql(COUNT).param("plan", plan.id()).query(Integer.class).single();
    }

    private void copy(PlanId plan, int last, int copy, int most) {
        var parameters = Map.of("plan", plan.id(), "last", last, "copy", copy, "most", most);
        var own = Map.of("id", COPY.formatted("a.id"), "number", "a.number + :copy * :last", "status", STATUS);
        jdbc.sql(ACTIONS.formatted(columns("action"), values("action", "a", own)))
                .params(parameters)
                .update();
        var theirs = Map.of(
                "id",
                COPY.formatted("t.id"),
                "action_id",
                COPY.formatted("a.id"),
                "waiting_since",
                "null",
                "signed_off_on",
                "null");
        for (String table : new String[] {"action_standing", "action_recommendation", "milestone", "progress_update"}) {
            jdbc.sql(OF_ACTIONS.formatted(table, columns(table), values(table, "t", theirs), table))
                    .params(parameters)
                    .update();
        }
    }

    private String columns(String table) {
        return String.join(
                ", ",
                jdbc.sql(COLUMNS).param("table", table).query(String.class).list());
    }

    private String values(String table, String alias, Map<String, String> others) {
        return jdbc.sql(COLUMNS).param("table", table).query(String.class).list().stream()
                .map(column -> others.getOrDefault(column, alias + "." + column))
                .collect(Collectors.joining(", "));
    }
}
