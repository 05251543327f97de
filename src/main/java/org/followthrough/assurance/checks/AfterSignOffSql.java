package org.followthrough.assurance.checks;

import org.followthrough.measures.EarlyWarnings;

/** Reads what follows the sign-off of an action along with the action, so that its page needs no statement more. */
public final class AfterSignOffSql {

    private static final String EVENTS = """
            select json_agg(json_build_object(
                       'kind', happened.kind, 'who', n.name, 'on', happened.happened_on, 'at', happened.happened_at,
                       'words', happened.words, 'method', happened.method, 'sampleSize', happened.sample_size,
                       'reason', happened.reason, 'day', happened.day) order by happened.happened_at desc, happened.id desc)
            from (select c.id, c.result as kind, c.checked_by as who, c.checked_on as happened_on, c.checked_at as happened_at,
                         c.found as words, c.method, c.sample_size, c.reason, coalesce(c.new_due_on, c.due_on) as day
                  from embedding_check c where c.action_id = a.id
                  union all
                  select o.id, 'REOPENED', o.reopened_by, o.reopened_on, o.reopened_at, o.reason, null, null, null, o.new_due_on
                  from reopening o where o.action_id = a.id
                  union all
                  select c.id, 'CHECK_SET', c.set_by, c.set_on, c.set_at, coalesce(c.reason, ''), null, null, null, c.due_on
                  from planned_check c where c.action_id = a.id) happened
            join person n on n.id = happened.who
            """;

    /**
     * Columns over an action {@code a} the viewer sees, with the parameters of {@code Viewer.scope()}; read them with {@link
     * AfterSignOff#read}, and {@code early_warnings} with {@link EarlyWarnings#read}.
     */
    public static final String COLUMNS =
            """
            (%s) as due_checks, (%s) as lasting_events, (%s) as early_warnings,
            (select asked.requested_by from sign_off_request asked
             join sign_off_decision decided on decided.request_id = asked.id
             where decided.id = %s) as sign_off_asked_by
            """.formatted(DueCheckSql.AS_JSON, EVENTS, EarlyWarnings.OF_ACTION, DueCheckSql.SIGN_OFF);

    private AfterSignOffSql() {}
}
