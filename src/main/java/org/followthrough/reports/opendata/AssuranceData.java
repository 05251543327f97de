package org.followthrough.reports.opendata;

import java.util.List;

/** The tables about evidence, sign-off, checks and questions. */
final class AssuranceData {

    static final List<DataSet> ALL = List.of(
            PlanRows.set(
                    "evidence",
                    "evidence_id:id action_id:id only_for:id title shows proof dated_on:date state goes_out_of_date_on:date needed needed_by:date",
                    "evidence",
                    "order by x.number, a.id"),
            DataSet.of(
                    "evidence_versions",
                    "evidence_version_id:id evidence_id:id action_id:id only_for:id number:number link file_name content_type bytes:decimal sha256"
                            + " added_at:moment added_by:person added_by_role checked_on:date",
                    """
                    select a.id as evidence_version_id, a.evidence_id, a.action_id, a.audience_id as only_for, a.number, a.link,
                           a.file_name, f.content_type, f.size as bytes, f.sha256, a.added_at, n.name as added_by,
                           n.role_title as added_by_role, a.checked_on
                    from evidence_version a
                    join action x on x.id = a.action_id
                    join evidence e on e.id = a.evidence_id and e.state <> 'REMOVED'
                    left join stored_file f on f.id = a.file_id
                    left join person n on n.id = a.added_by
                    """ + PlanRows.SEEN + PlanRows.ACTION_SEEN + " order by x.number, a.evidence_id, a.number"),
            PlanRows.set(
                    "sign_off_requests",
                    "sign_off_request_id:id action_id:id only_for:id requested_on:date requested_by:person requested_by_role impact supersedes_id:id",
                    "sign_off_request",
                    "order by x.number, a.requested_at, a.id"),
            PlanRows.set(
                    "relied_on_evidence",
                    "request_id:id evidence_version_id:id action_id:id only_for:id",
                    "relied_on_evidence",
                    "order by x.number, a.request_id, a.evidence_version_id"),
            PlanRows.set(
                    "sign_off_decisions",
                    "sign_off_decision_id:id request_id:id action_id:id only_for:id outcome words decided_on:date decided_by:person"
                            + " decided_by_role check_due_on:date no_check_reason",
                    "sign_off_decision",
                    "order by x.number, a.decided_at, a.id"),
            PlanRows.set(
                    "sign_off_undoings",
                    "sign_off_undoing_id:id decision_id:id action_id:id only_for:id cause reason undone_on:date undone_by:person undone_by_role",
                    "sign_off_undoing",
                    "order by x.number, a.undone_at, a.id"),
            PlanRows.set(
                    "embedding_checks",
                    "embedding_check_id:id sign_off_id:id action_id:id only_for:id due_on:date method sample_size:number found result reason"
                            + " new_due_on:date checked_on:date checked_by:person checked_by_role",
                    "embedding_check",
                    "order by x.number, a.checked_at, a.id"),
            PlanRows.set(
                    "reopenings",
                    "reopening_id:id sign_off_id:id action_id:id only_for:id reason from_due_on:date new_due_on:date reopened_on:date"
                            + " reopened_by:person reopened_by_role",
                    "reopening",
                    "order by x.number, a.reopened_at, a.id"),
            PlanRows.set(
                    "questions",
                    "question_id:id action_id:id only_for:id words asked_on:date asked_by:person asked_by_role",
                    "question",
                    "order by x.number, a.asked_at, a.id"),
            PlanRows.set(
                    "question_answers",
                    "question_answer_id:id question_id:id action_id:id only_for:id words said_by:person recorded_on:date recorded_by:person"
                            + " recorded_by_role",
                    "question_answer",
                    "order by x.number, a.recorded_at, a.id"),
            PlanRows.set(
                    "question_closings",
                    "question_closing_id:id question_id:id action_id:id only_for:id words closed_on:date closed_by:person closed_by_role",
                    "question_closing",
                    "order by x.number, a.closed_at, a.id"));

    private AssuranceData() {}
}
