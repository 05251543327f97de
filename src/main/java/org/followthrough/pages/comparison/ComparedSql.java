package org.followthrough.pages.comparison;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.followthrough.history.AsAt;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;

/**
 * The actions of a plan at two moments beside each other, as a table expression: one row for each action of the later moment
 * that the viewer may see today, as nothing is deleted. {@code changes} are names of {@link ChangeKind}; columns that begin
 * with {@code old_} are null for what was not there. Queries carry {@code Viewer.scope()}.
 *
 * <p>Worse and better look at what needs attention: red, then amber, then everything that goes as planned (grey, green,
 * waiting for sign-off). So an action that is merely begun, or whose lead asks for sign-off, got neither.
 */
final class ComparedSql {

    /**
     * One moment.
     *
     * @param instant an expression for a {@code timestamptz}; empty for the tables as they are now
     * @param day an expression for the day at which ratings are worked out
     */
    record Moment(String instant, String day) {

        static final Moment TODAY = new Moment("", "cast(:today as date)");

        private String rows(String table, String plan) {
            return instant.isEmpty()
                    ? "(select * from %s where plan_id = %s)".formatted(table, plan)
                    : AsAt.rows(table, plan, instant);
        }
    }

    private static final String SIDE = """
            (select a.id, a.number, a.status, a.title, a.outcome, a.evidence_needed, a.in_the_way, a.theme_id,
                    a.lead_title, a.lead_id, a.lead_organisation_id, a.manager_id, a.starts_on, a.due_on,
                    a.withdrawn_because, rated.rating,
                    case
                        when rated.rating = 'NONE' then null
                        when a.status in ('SIGNED_OFF', 'EMBEDDED') then 4
                        when a.status = 'AWAITING_SIGN_OFF' then 3
                        when rated.rating = 'RED' then 1
                        when rated.rating = 'AMBER' then 2
                        else 3
                    end as standing
             from %1$s a
             join %2$s s on s.action_id = a.id
             cross join lateral (select %3$s as rating) rated)
            """;

    private static final String MILESTONES = """
            when exists (select from milestones_changed mc where mc.action_id = n.id) then 'MILESTONES'
            """;

    private static final String MILESTONES_CHANGED = """
            select nm.action_id
            from %1$s nm
            left join %2$s om on om.id = nm.id
            where (nm.audience_id is null or nm.audience_id = any(cast(:organisations as uuid[])))
              and (om.id is null or om.title <> nm.title or om.due_on <> nm.due_on
                   or om.done_on is distinct from nm.done_on or om.waived_because is distinct from nm.waived_because)
            """;

    private static final String BESIDE = """
            select n.*, o.id as old_id, o.status as old_status, o.title as old_title, o.outcome as old_outcome,
                   o.evidence_needed as old_evidence_needed, o.in_the_way as old_in_the_way, o.theme_id as old_theme_id,
                   o.lead_title as old_lead_title, o.lead_id as old_lead_id,
                   o.lead_organisation_id as old_lead_organisation_id, o.manager_id as old_manager_id,
                   o.starts_on as old_starts_on, o.due_on as old_due_on, o.rating as old_rating,
                   array_remove(array[
                       case when o.id is null then 'NEW' end,
                       case when n.status = 'WITHDRAWN' and o.status is distinct from 'WITHDRAWN' then 'GONE' end,
                       case when n.status in ('SIGNED_OFF', 'EMBEDDED')
                                 and coalesce(o.status not in ('SIGNED_OFF', 'EMBEDDED'), true) then 'SIGNED_OFF' end,
                       case when n.status = 'EMBEDDED' and o.status is distinct from 'EMBEDDED' then 'EMBEDDED' end,
                       case when n.standing < o.standing then 'WORSE' end,
                       case when n.standing > o.standing and n.standing < 4 then 'BETTER' end,
                       case when n.rating <> o.rating then 'RATING' end,
                       case when n.status <> o.status then 'STATUS' end,
                       case when n.due_on <> o.due_on
                                 or o.id is not null and n.starts_on is distinct from o.starts_on then 'DATES' end,
                       case when n.lead_title <> o.lead_title
                                 or o.id is not null and (n.lead_id is distinct from o.lead_id
                                     or n.lead_organisation_id is distinct from o.lead_organisation_id
                                     or n.manager_id is distinct from o.manager_id) then 'LEAD' end,
                       case when n.title <> o.title
                                 or o.id is not null and (n.outcome is distinct from o.outcome
                                     or n.evidence_needed is distinct from o.evidence_needed
                                     or n.in_the_way is distinct from o.in_the_way
                                     or n.theme_id is distinct from o.theme_id) then 'WORDS' end,
                       case %3$s end], null) as changes
            from %1$s n
            left join %2$s o on o.id = n.id
            where exists (select from action a where a.id = n.id and %4$s)
            """;

    private ComparedSql() {}

    /** Without milestones: what changed about them alone is no change here. */
    static String actions(String plan, Moment from, Moment to) {
        return beside(plan, from, to, "when false then ''");
    }

    /** With milestones; stands in a query that begins with {@link #milestonesChanged} under the name {@code milestones_changed}. */
    static String actionsWithMilestones(String plan, Moment from, Moment to) {
        return beside(plan, from, to, MILESTONES);
    }

    /** The actions that have a milestone that the viewer may see and that is new, done, moved or given up. */
    static String milestonesChanged(String plan, Moment from, Moment to) {
        return MILESTONES_CHANGED.formatted(to.rows("milestone", plan), from.rows("milestone", plan));
    }

    /** The milestones at a moment. */
    static String milestones(String plan, Moment at) {
        return at.rows("milestone", plan);
    }

    /** A column with the number of actions for each kind of change, named like {@code count_NEW}; reads the actions under {@code c}. */
    static String counts() {
        return Arrays.stream(ChangeKind.values())
                .map(kind -> "count(c.id) filter (where '%1$s' = any(c.changes)) as count_%1$s".formatted(kind))
                .collect(Collectors.joining(",\n"));
    }

    private static String beside(String plan, Moment from, Moment to, String milestones) {
        return "(" + BESIDE.formatted(side(plan, to), side(plan, from), milestones, PlanScope.ROW_SEEN) + ")";
    }

    private static String side(String plan, Moment moment) {
        return SIDE.formatted(
                moment.rows("action", plan),
                moment.rows("action_standing", plan),
                ActionRatingSql.RATING.replace(":as_at", moment.day()));
    }
}
