package org.followthrough.pages;

import java.util.List;

/**
 * What fills a {@link BusyPlan}: action 1 is in progress and much reported on, action 2 waits for sign-off. Beyond a thousand
 * actions have neither updates, evidence, milestones nor extensions: every row costs its version too.
 */
final class BusyPlanRows {

    static final List<String> IN_ORDER = List.of(
            """
            insert into action (id, version, plan_id, number, title, outcome, evidence_needed, theme_id, lead_title, lead_id,
                                manager_id, starts_on, original_due_on, due_on, status, written_by, written_at)
            select uuidv7(), 0, :plan, n, 'Housing work ' || n, 'A home', 'An audit',
                   (select id from theme where position = 1 + n % 12), 'Lead ' || n % 7, :officer, :manager,
                   date '2026-01-01', date '2026-11-01' + n % 400, date '2026-11-01' + n % 400,
                   (array['SIGNED_OFF', 'IN_PROGRESS', 'AWAITING_SIGN_OFF', 'NOT_STARTED'])[1 + n % 4],
                   :officer, timestamptz '2026-01-01'
            from generate_series(1, :actions) n
            """,
            """
            insert into action_standing (action_id, plan_id, last_update_on, lead_rating, waiting_since, signed_off_on, times_returned)
            select id, plan_id, date '2026-09-01' + number % 60,
                   (array['ON_TRACK', 'AT_RISK', 'OFF_TRACK'])[1 + number % 3],
                   case when status = 'AWAITING_SIGN_OFF' then date '2026-11-10' end,
                   case when status = 'SIGNED_OFF' then date '2026-11-10' end, 0
            from action where plan_id = :plan
            """,
            """
            insert into plan_version (id, plan_id, number, name, frozen_at, frozen_by)
            select uuidv7(), :plan, n, 'Version ' || n, timestamptz '2026-02-01' + n * interval '1 day', :manager
            from generate_series(1, 12) n
            """,
            """
            update plan set first_frozen_on = date '2026-02-02' where id = :plan
            """,
            """
            insert into milestone (id, version, action_id, plan_id, title, original_due_on, due_on, written_by, written_at)
            select uuidv7(), 0, a.id, a.plan_id, 'Step ' || n, date '2026-06-01' + n, date '2026-06-01' + n, :officer,
                   timestamptz '2026-01-01'
            from action a, generate_series(1, case when a.number < 3 then 30 else 2 end) n
            where a.plan_id = :plan and a.number <= 1000
            """,
            """
            insert into extension (id, action_id, plan_id, number, from_due_on, to_due_on, reason, asked_by, asked_at,
                                   decision, decided_because, decided_by, decided_at)
            select uuidv7(), a.id, a.plan_id, n, date '2026-06-01' + n, date '2026-06-02' + n, 'Slow', :officer,
                   timestamptz '2026-05-01', 'REFUSED', 'Try harder', :manager, timestamptz '2026-05-02'
            from action a, generate_series(1, case when a.number < 3 then 30 else 2 end) n
            where a.plan_id = :plan and a.number <= 1000
            """,
            """
            insert into extension (id, action_id, plan_id, number, from_due_on, to_due_on, reason, asked_by, asked_at)
            select uuidv7(), a.id, a.plan_id, 31, a.due_on, a.due_on + 1, 'Slow', :officer, timestamptz '2026-05-01'
            from action a where a.plan_id = :plan and a.number = 2
            """,
            """
            insert into action_recommendation (action_id, recommendation_id, plan_id)
            select a.id, r.id, a.plan_id
            from action a
            join plan_inspection pi on pi.plan_id = a.plan_id
            join recommendation r on r.inspection_id = pi.inspection_id and (a.number + r.position) % 5 = 0
            where a.plan_id = :plan
            """,
            """
            insert into progress_update (id, action_id, plan_id, rating, words, said_on, recorded_by, recorded_at)
            select uuidv7(), a.id, a.plan_id, 'AT_RISK', 'The landlord is slow', date '2026-10-01', :officer,
                   timestamptz '2026-10-01' + n * interval '1 hour'
            from action a, generate_series(1, case when a.number = 1 then 60 else 1 end) n
            where a.plan_id = :plan and a.number <= 1000
            """,
            """
            insert into evidence (id, version, action_id, plan_id, state, title, shows, proof, dated_on, goes_out_of_date_on)
            select uuidv7(), 0, a.id, a.plan_id, 'RECEIVED', 'Audit ' || n, 'Fewer appeals', 'IMPACT', date '2026-10-01',
                   date '2026-11-01' + a.number % 90
            from action a, generate_series(1, case when a.number < 3 then 30 else 1 end) n
            where a.plan_id = :plan and a.number <= 1000
            """,
            """
            insert into evidence_version (id, evidence_id, action_id, plan_id, number, link, added_by, added_at, checked_by, checked_on)
            select uuidv7(), e.id, e.action_id, e.plan_id, n, 'https://www.example.org/audit', :officer, timestamptz '2026-10-01', :officer,
                   date '2026-10-01'
            from evidence e, generate_series(1, 3) n
            where e.plan_id = :plan
            """,
            """
            insert into evidence_step (id, evidence_id, action_id, plan_id, step, evidence_version_id, taken_by, taken_at)
            select uuidv7(), v.evidence_id, v.action_id, v.plan_id, 'RECEIVED', v.id, :officer, timestamptz '2026-10-01'
            from evidence_version v
            where v.plan_id = :plan
            order by v.number
            """,
            """
            insert into evidence (id, version, action_id, plan_id, state, title, needed, needed_by)
            select uuidv7(), 0, a.id, a.plan_id, 'REQUESTED', 'Asked for ' || n, 'What young people say', date '2026-10-01' + a.number % 90
            from action a, generate_series(1, case when a.number < 3 then 30 else 1 end) n
            where a.plan_id = :plan and a.number <= 1000
            """,
            """
            insert into evidence_step (id, evidence_id, action_id, plan_id, step, taken_by, taken_at)
            select uuidv7(), e.id, e.action_id, e.plan_id, 'REQUESTED', :officer, timestamptz '2026-10-01'
            from evidence e
            where e.plan_id = :plan and e.state = 'REQUESTED'
            """,
            """
            insert into sign_off_request (id, action_id, plan_id, impact, requested_by, requested_on, requested_at)
            select uuidv7(), id, plan_id, 'Fewer appeals', :officer, date '2026-11-10', timestamptz '2026-11-10'
            from action where plan_id = :plan and status = 'AWAITING_SIGN_OFF'
            """,
            """
            insert into relied_on_evidence (request_id, evidence_version_id, action_id, plan_id)
            select q.id, v.id, q.action_id, q.plan_id
            from sign_off_request q
            join evidence_version v on v.action_id = q.action_id and v.number = 3
            where q.plan_id = :plan
            """,
            """
            insert into measure (id, version, plan_id, name, unit, better, target, target_on, source, read_every, defined_by, defined_at)
            select uuidv7(), 0, :plan, 'Measure ' || lpad(cast(n as text), 4, '0'), 'COUNT', 'DOWN', 3, date '2027-01-01', 'Register',
                   'MONTHLY', :officer, timestamptz '2026-01-01'
            from generate_series(1, least(:actions, 1000)) n
            """,
            """
            insert into reading (id, version, measure_id, plan_id, read_on, value, recorded_by, recorded_at)
            select uuidv7(), 0, m.id, m.plan_id, date '2026-10-31' - cast(n * interval '1 month' as interval), 3 + n % 9, :officer,
                   timestamptz '2026-10-31'
            from measure m, generate_series(1, case when m.name = 'Measure 0001' then 100 else 5 end) n
            where m.plan_id = :plan
            """,
            """
            update reading set value = 2, version = 1, corrected_because = 'Counted twice', corrected_by = :officer,
                   corrected_at = timestamptz '2026-11-01'
            where plan_id = :plan and value = 3
            """,
            """
            insert into measure_action (measure_id, action_id, plan_id)
            select m.id, a.id, m.plan_id
            from measure m, action a
            where m.plan_id = :plan and a.plan_id = :plan and (a.number = 1 or (m.name = 'Measure 0001' and a.number <= 1000))
            """,
            "update plan set last_action_number = :actions where id = :plan");

    private BusyPlanRows() {}
}
