package org.followthrough.pages.history;

import java.util.List;

/** What a change is about, as a person filters: each stands for the tables whose rows make it up. */
enum HistoryKind {
    ACTIONS,
    PROGRESS,
    EVIDENCE,
    SIGN_OFFS,
    QUESTIONS,
    PLANS,
    MEASURES,
    INSPECTIONS,
    RECOMMENDATIONS,
    PUBLIC_LINES,
    PEOPLE,
    ACCESS,
    ERASURES;

    /** The tables. */
    List<String> tables() {
        return switch (this) {
            case ACTIONS ->
                List.of(
                        "action",
                        "action_recommendation",
                        "action_standing",
                        "council_view",
                        "milestone",
                        "extension",
                        "measure_action");
            case PROGRESS -> List.of("progress_update");
            case EVIDENCE ->
                List.of(
                        "evidence",
                        "evidence_version",
                        "evidence_step",
                        "evidence_look",
                        "evidence_found",
                        "evidence_settling");
            case SIGN_OFFS ->
                List.of(
                        "sign_off_request",
                        "relied_on_evidence",
                        "sign_off_decision",
                        "sign_off_undoing",
                        "request_evidence_needed",
                        "first_acceptance",
                        "planned_check",
                        "embedding_check",
                        "reopening");
            case QUESTIONS -> List.of("question", "question_answer", "question_closing");
            case PLANS ->
                List.of(
                        "plan",
                        "plan_organisation",
                        "plan_inspection",
                        "board_date",
                        "plan_version",
                        "second_sign_off",
                        "paper",
                        "saved_paper");
            case MEASURES -> List.of("measure", "reading");
            case INSPECTIONS ->
                List.of(
                        "inspection",
                        "inspection_organisation",
                        "inspector",
                        "judgement",
                        "inspection_reader",
                        "date_override",
                        "letter",
                        "finding");
            case RECOMMENDATIONS ->
                List.of(
                        "recommendation",
                        "recommendation_finding",
                        "local_recommendation",
                        "recommendation_update",
                        "recommendation_comment",
                        "said_before",
                        "same_words",
                        "declined_link");
            case PUBLIC_LINES -> List.of("public_page", "public_line", "public_line_approval");
            case PEOPLE ->
                List.of(
                        "person",
                        "membership",
                        "sign_in_link",
                        "organisation",
                        "house_style",
                        "delivery",
                        "predecessor");
            case ACCESS -> List.of("access_record");
            case ERASURES -> List.of("erasure", "erasure_mark");
        };
    }
}
