package org.followthrough.reminders;

import org.followthrough.assurance.EligibleManagers;
import org.followthrough.assurance.checks.DueCheckSql;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;

/** The one query behind {@link NeedsDirectory}: each branch names what needs the viewer and the day it is counted from. */
final class NeedsSql {

    private static final String MANAGES = RolesHeld.any("'MANAGER'");
    private static final String LEADS = RolesHeld.any("'LEADER'");
    private static final String KEEPS = RolesHeld.any("'OFFICER', 'MANAGER', 'LEADER'");
    private static final String DECIDES = RolesHeld.any("'MANAGER', 'LEADER'");

    /** The roles held, and the viewer's own actions: those they lead, and those they answer for that nobody leads by name. */
    private static final String WITH =
            """
            with %4$s, mine as materialized (
                select a.id, a.status, a.due_on, s.last_update_on, %1$s as overdue, %2$s as stale,
                       coalesce(greatest(a.starts_on, s.last_update_on),
                                cast(a.written_at at time zone 'Europe/London' as date)) as heard_on
                from action a
                join action_standing s on s.action_id = a.id
                join plan p on p.id = a.plan_id
                where (a.lead_id = :viewer or (a.lead_id is null and a.manager_id = :viewer))
                  and a.status not in ('WITHDRAWN', 'CLOSED_BEFORE_IMPORT') and %3$s
            ), worked as (
                select m.* from mine m where m.status in ('NOT_STARTED', 'IN_PROGRESS')
            )
            """.formatted(ActionRatingSql.OVERDUE, ActionRatingSql.STALE, PlanScope.ROW_SEEN, RolesHeld.HELD);

    private static final String RETURNED = """
            select 'RETURNED' as kind, a.id as action_id, cast(null as uuid) as thing, cast(null as text) as about,
                   d.decided_on as day
            from action a
            join lateral (select x.outcome, x.decided_on from sign_off_decision x
                          where x.action_id = a.id order by x.decided_at desc, x.id desc limit 1) d
              on d.outcome = 'RETURNED'
            where a.status in ('NOT_STARTED', 'IN_PROGRESS') and %s
              and a.id in (select m.id from worked m
                           union all
                           select q.action_id from sign_off_request q where q.requested_by = :viewer)
            """.formatted(PlanScope.ROW_SEEN);

    private static final String DATES = """
            select case when m.overdue then 'OVERDUE'
                        when m.due_on <= cast(:as_at as date) + 1 then 'DUE_IN_1_DAY'
                        when m.due_on <= cast(:as_at as date) + 7 then 'DUE_IN_7_DAYS'
                        else 'DUE_IN_30_DAYS' end, m.id, null, null, m.due_on
            from worked m
            where m.due_on <= cast(:as_at as date) + 30
            """;

    private static final String STALE = "select 'STALE', m.id, null, null, m.heard_on from worked m where m.stale";

    private static final String MILESTONES = """
            select case when t.due_on < cast(:as_at as date) then 'MILESTONE_MISSED' else 'MILESTONE_DUE' end,
                   m.id, t.id, t.title, t.due_on
            from worked m
            join milestone t on t.action_id = m.id
            where t.done_on is null and t.waived_because is null and t.due_on <= cast(:as_at as date) + 7
            """;

    private static final String TO_REVIEW = """
            select 'TO_REVIEW', a.id, r.id, null, r.requested_on
            from sign_off_request r
            join action a on a.id = r.action_id
            where not exists (select from sign_off_decision d where d.request_id = r.id)
              and r.requested_by <> :viewer and a.lead_id is distinct from :viewer and %1$s
              and case when exists (select from first_acceptance f where f.request_id = r.id)
                       then %3$s and not exists (select from first_acceptance f
                                                 where f.request_id = r.id and f.accepted_by = :viewer)
                       else %2$s or (%3$s and not %4$s) end
            """.formatted(PlanScope.ROW_SEEN, MANAGES, LEADS, EligibleManagers.ANY);

    private static final String EXTENSIONS = """
            select 'EXTENSION_ASKED', a.id, x.id, null, cast(x.asked_at at time zone 'Europe/London' as date)
            from extension x
            join action a on a.id = x.action_id
            join action_standing s on s.action_id = a.id
            where x.decision is null and x.asked_by <> :viewer and %s
              and case when s.extensions = 0 then %s else %s end
            """.formatted(PlanScope.ROW_SEEN, DECIDES, LEADS);

    /** Until something is reported, on a later day than that of the check or the reopening. */
    private static final String REOPENED = """
            select case when last.not_held then 'DID_NOT_HOLD' else 'REOPENED' end, m.id, null, null, last.day
            from worked m
            join lateral (select r.day, r.not_held
                          from (select c.checked_on as day, c.checked_at as at, true as not_held
                                from embedding_check c where c.action_id = m.id and c.result = 'DID_NOT_HOLD'
                                union all
                                select o.reopened_on, o.reopened_at, false
                                from reopening o where o.action_id = m.id) r
                          order by r.at desc limit 1) last on true
            where coalesce(m.last_update_on, last.day) <= last.day
            """;

    private static final String UNDONE = """
            select 'SIGN_OFF_UNDONE', m.id, u.id, null, u.undone_on
            from mine m
            join sign_off_undoing u on u.action_id = m.id
            where m.status = 'AWAITING_SIGN_OFF'
              and not exists (select from sign_off_decision d where d.request_id = u.request_id)
              and (u.audience_id is null or u.audience_id = any(cast(:organisations as uuid[])))
            """;

    /** For the accountable manager, or for whoever signed off where that one leads or asked. */
    private static final String CHECKS = """
            select case when s.next_check_on < cast(:as_at as date) then 'CHECK_OVERDUE' else 'CHECK_DUE' end,
                   a.id, null, null, s.next_check_on
            from action_standing s
            join action a on a.id = s.action_id
            left join sign_off_decision d on d.id = %s
            left join sign_off_request r on r.id = d.request_id
            where s.next_check_on <= cast(:as_at as date) + 30 and a.status in ('SIGNED_OFF', 'EMBEDDED') and %s
              and case when a.manager_id is null or a.manager_id in (a.lead_id, r.requested_by)
                       then d.decided_by else a.manager_id end = :viewer
              and a.lead_id is distinct from :viewer and r.requested_by is distinct from :viewer and %s
            """.formatted(DueCheckSql.SIGN_OFF, PlanScope.ROW_SEEN, KEEPS);

    private static final String QUESTIONS = """
            select 'QUESTION_ASKED', m.id, q.id, null, q.asked_on
            from mine m
            join question q on q.action_id = m.id
            where not exists (select from question_closing e where e.question_id = q.id)
              and not exists (select from question_answer w where w.question_id = q.id)
              and (q.audience_id is null or q.audience_id = any(cast(:organisations as uuid[])))
            union all
            select 'QUESTION_ANSWERED', a.id, q.id, null, said.day
            from question q
            join action a on a.id = q.action_id
            join lateral (select max(w.recorded_on) as day from question_answer w where w.question_id = q.id) said
              on said.day is not null
            where q.asked_by = :viewer and %s
              and not exists (select from question_closing e where e.question_id = q.id)
            """.formatted(PlanScope.ROW_SEEN);

    private static final String EVIDENCE = """
            select 'EVIDENCE_REQUESTED', a.id, v.id, v.title, v.needed_by
            from evidence v
            join action a on a.id = v.action_id
            where v.state = 'REQUESTED' and a.status <> 'WITHDRAWN' and %1$s
              and (v.audience_id is null or v.audience_id = any(cast(:organisations as uuid[])))
              and (v.asked_of = :viewer or (v.asked_of is null and a.id in (select m.id from mine m)))
            union all
            select case when v.goes_out_of_date_on <= cast(:as_at as date) then 'EVIDENCE_OUT_OF_DATE' else 'EVIDENCE_AGEING' end,
                   m.id, v.id, v.title, v.goes_out_of_date_on
            from mine m
            join evidence v on v.action_id = m.id
            where v.state in ('RECEIVED', 'ACCEPTED') and v.goes_out_of_date_on <= cast(:as_at as date) + 30
              and (v.audience_id is null or v.audience_id = any(cast(:organisations as uuid[])))
            """.formatted(PlanScope.ROW_SEEN);

    /** Whether an inspection {@code i} is confidential on the day, whoever may read it. */
    private static final String CONFIDENTIAL = """
            (i.confidentiality <> 'OPEN'
             and not (i.confidentiality = 'UNTIL_PUBLISHED' and i.published_on is not null
                      and i.published_on <= cast(:as_at as date)))
            """;

    /**
     * Whether the words of an action {@code a} may be about a confidential inspection: it answers one, or it answers
     * nothing by name in a plan that does.
     */
    static final String DISCREET = """
            (exists (select from action_recommendation ar
                     join recommendation r on r.id = ar.recommendation_id
                     join inspection i on i.id = r.inspection_id
                     where ar.action_id = a.id and %1$s)
             or (not exists (select from action_recommendation ar where ar.action_id = a.id)
                 and exists (select from plan_inspection pi
                             join inspection i on i.id = pi.inspection_id
                             where pi.plan_id = a.plan_id and %1$s)))
            """.formatted(CONFIDENTIAL);

    /**
     * The needs, {@code :first} of each kind after {@code :skipped} with how many there are, or of one {@code :kind}; carries the
     * viewer's scope and roles.
     */
    static final String NEEDS = WITH
            + ", need as ("
            + String.join(
                    " union all ",
                    RETURNED,
                    REOPENED,
                    UNDONE,
                    DATES,
                    STALE,
                    MILESTONES,
                    TO_REVIEW,
                    CHECKS,
                    QUESTIONS,
                    EXTENSIONS,
                    EVIDENCE)
            + """
            ), ranked as (
                select n.kind, n.action_id, n.thing, n.about, n.day, count(*) over (partition by n.kind) as total,
                       row_number() over (partition by n.kind order by n.day, n.action_id, n.thing) as place
                from need n
            )
            select n.kind, n.total, n.thing, n.about, n.day, a.id, a.number, a.title, a.plan_id, p.name as plan_name,
                   %s as discreet
            from ranked n
            join action a on a.id = n.action_id
            join plan p on p.id = a.plan_id
            where n.place > :skipped and n.place <= :skipped + :first
              and (cast(:kind as text) is null or n.kind = :kind)
            order by n.kind, n.place
            """.formatted(DISCREET);

    private NeedsSql() {}
}
