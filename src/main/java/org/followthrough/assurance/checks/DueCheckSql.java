package org.followthrough.assurance.checks;

/** Which checks are still to be made, as SQL over an action {@code a}. */
public final class DueCheckSql {

    /** The id of the last sign-off of the action, in force while its status says so; null when there was none. */
    public static final String SIGN_OFF = """
            (select last.id from sign_off_decision last
             where last.action_id = a.id and last.outcome = 'SIGNED_OFF'
             order by last.decided_at desc, last.id desc
             limit 1)
            """;

    /** Of a sign-off {@code due_of}: the checks that are still to be made, with {@code planned}, {@code due_on}, {@code reason}. */
    private static final String OF_SIGN_OFF = """
            select cast(null as uuid) as planned, due_of.check_due_on as due_on, cast(null as text) as reason
            where due_of.check_due_on is not null
              and not exists (select from embedding_check made
                              where made.sign_off_id = due_of.id and made.planned_check_id is null)
            union all
            select later.id, later.due_on, later.reason
            from planned_check later
            where later.sign_off_id = due_of.id
              and not exists (select from embedding_check made where made.planned_check_id = later.id)
            """;

    /** A query for the checks as a JSON array of {@link DueCheck}, the earliest first; null when there are none. */
    static final String AS_JSON = """
            select json_agg(json_build_object('planned', due.planned, 'dueOn', due.due_on, 'reason', due.reason)
                            order by due.due_on, due.planned nulls first)
            from sign_off_decision due_of
            cross join lateral (%s) due
            where a.status in ('SIGNED_OFF', 'EMBEDDED') and due_of.id = %s
            """.formatted(OF_SIGN_OFF, SIGN_OFF);

    private DueCheckSql() {}
}
