package org.followthrough.measures;

/** Which measures warn that something does not last, as SQL; {@link Figure#reaches} says the same of a figure. */
final class EarlyWarningSql {

    private static final String SMALL = "(m.unit = 'COUNT' and r.value > 0 and r.value <= 4)";

    private static final String NOT_SHOWN = """
            (r.about is not null
             and (r.about < 5 or (m.unit = 'PERCENT' and round(r.value * r.about / 100) between 1 and 4)))
            """;

    /** The least, and the most, that the figure of a reading {@code r} of a measure {@code m} can be; null: cannot be said. */
    private static final String BAND =
            "(case when " + SMALL + " then %s when " + NOT_SHOWN + " then null else r.value end)";

    private static final String LEAST = BAND.formatted("1");
    private static final String MOST = BAND.formatted("4");

    /** Whether the figure surely reaches the target. */
    static final String REACHED =
            "(case when m.better = 'UP' then " + LEAST + " >= m.target else " + MOST + " <= m.target end)";

    /** Whether the figure surely does not. */
    static final String MISSED =
            "(case when m.better = 'UP' then " + MOST + " < m.target else " + LEAST + " > m.target end)";

    /**
     * The rows of {@link EarlyWarnings}, over an action {@code a} the viewer sees, with the parameters {@code today} and
     * {@code organisations}: the latest reading since the sign-off misses the target, which was reached at the sign-off or
     * after it.
     */
    static final String ROWS = """
            select a.id as action, a.number, a.title, a.plan_id as plan,
                   (select p.name from plan p where p.id = a.plan_id) as plan_name, ws.signed_off_on,
                   m.id as measure, m.name, m.better, m.unit, m.unit_words, m.target,
                   latest.read_on, latest.value, latest.about,
                   (select min(r.read_on) from reading r
                    where r.measure_id = m.id and r.read_on > met.read_on and r.read_on <= latest.read_on and %2$s) as since
            from action_standing ws
            join measure_action ma on ma.action_id = ws.action_id
             and (ma.audience_id is null or ma.audience_id = any(cast(:organisations as uuid[])))
            join measure m on m.id = ma.measure_id and m.withdrawn_because is null and m.target is not null
            cross join lateral (select r.read_on, r.value, r.about from reading r
                                where r.measure_id = m.id and r.read_on <= :today
                                order by r.read_on desc
                                limit 1) latest
            cross join lateral (select max(r.read_on) as read_on from reading r
                                where r.measure_id = m.id and r.read_on < latest.read_on and %1$s) met
            where ws.action_id = a.id and a.status in ('SIGNED_OFF', 'EMBEDDED') and latest.read_on > ws.signed_off_on
              and exists (select from reading r where r.measure_id = m.id and r.read_on = latest.read_on and %2$s)
              and met.read_on is not null
              and not exists (select from reading r
                              where r.measure_id = m.id and r.read_on > met.read_on and r.read_on <= ws.signed_off_on and %2$s)
            """.formatted(REACHED, MISSED);

    private EarlyWarningSql() {}
}
