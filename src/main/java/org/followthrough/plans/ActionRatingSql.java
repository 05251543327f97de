package org.followthrough.plans;

/**
 * {@link ActionRating} in SQL, for lists, filters and counts. Every expression reads an action under the alias {@code a}
 * and its standing under {@code s}, and the parameter {@code :as_at}, a day.
 */
public final class ActionRatingSql {

    /** The columns of a {@link RatingBasis}; read them with {@link RatingBasis#read}. */
    public static final String BASIS = """
            a.status, cast(a.written_at at time zone 'Europe/London' as date) as written_on, a.starts_on, a.due_on,
            s.lead_rating, s.last_update_on, s.waiting_since, s.signed_off_on, s.next_milestone_on
            """;

    /** The name of a {@link Rating}. */
    public static final String RATING = """
            (case
                 when a.status in ('WITHDRAWN', 'CLOSED_BEFORE_IMPORT') then 'NONE'
                 when a.status in ('SIGNED_OFF', 'EMBEDDED') then 'BLUE'
                 when a.status = 'AWAITING_SIGN_OFF' then 'AMBER'
                 when s.lead_rating = 'OFF_TRACK' or a.due_on < cast(:as_at as date) then 'RED'
                 when a.starts_on > cast(:as_at as date) then 'GREY'
                 when s.lead_rating = 'AT_RISK' or s.next_milestone_on < cast(:as_at as date)
                     or (a.status = 'NOT_STARTED' and a.starts_on < cast(:as_at as date)) then 'AMBER'
                 else 'GREEN'
             end)
            """;

    /** The place of the rating in the order worst first, from 1. */
    public static final String RATING_RANK =
            "array_position(array['RED', 'AMBER', 'GREY', 'GREEN', 'BLUE', 'NONE'], " + RATING + ")";

    /** Whether the due date has passed while work was still to be done. */
    public static final String OVERDUE = """
            (a.status in ('NOT_STARTED', 'IN_PROGRESS') and a.due_on < cast(:as_at as date))
            """;

    /** Whether nothing was heard for longer than the plan allows; reads the plan under the alias {@code p} as well. */
    public static final String STALE = """
            (a.status in ('NOT_STARTED', 'IN_PROGRESS')
             and cast(:as_at as date)
                 - coalesce(greatest(a.starts_on, s.last_update_on), cast(a.written_at at time zone 'Europe/London' as date))
                 > p.update_interval_days)
            """;

    /**
     * Whether an update is due: the next one falls due within a week, or the action itself is due within one interval, or
     * overdue, and nothing was heard for a week. Reads the plan under the alias {@code p} as well.
     */
    public static final String UPDATE_DUE = """
            (a.status in ('NOT_STARTED', 'IN_PROGRESS')
             and cast(:as_at as date)
                 - coalesce(greatest(a.starts_on, s.last_update_on), cast(a.written_at at time zone 'Europe/London' as date))
                 > case when a.due_on <= cast(:as_at as date) + p.update_interval_days
                       then least(7, p.update_interval_days)
                       else greatest(p.update_interval_days - 7, 0)
                   end)
            """;

    /** The name of the {@link Rating} of a recommendation, over a group of its actions; none of them seen is grey. */
    public static final String RATING_OF_RECOMMENDATION = """
            (case
                 when count(a.id) filter (where a.status <> 'WITHDRAWN') = 0 then 'GREY'
                 when count(a.id) filter (where a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF')) = 0
                     then 'BLUE'
                 else (array['RED', 'AMBER', 'GREY', 'GREEN'])[
                     min(%s) filter (where a.status in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_SIGN_OFF'))]
             end)
            """.formatted(RATING_RANK);

    /** The columns of a {@link PlanHealth}, over a group of actions; reads the plan under {@code p} as well. */
    public static final String HEALTH = """
            count(a.id) as actions,
            count(a.id) filter (where %1$s = 'RED') as red,
            count(a.id) filter (where %1$s = 'AMBER') as amber,
            count(a.id) filter (where %1$s = 'GREY') as grey,
            count(a.id) filter (where %1$s = 'GREEN') as green,
            count(a.id) filter (where %1$s = 'BLUE') as blue,
            count(a.id) filter (where %1$s = 'NONE') as unrated,
            count(a.id) filter (where %2$s) as overdue,
            count(a.id) filter (where %3$s) as stale,
            count(a.id) filter (where a.status = 'AWAITING_SIGN_OFF') as waiting
            """.formatted(RATING, OVERDUE, STALE);

    private ActionRatingSql() {}
}
