package org.followthrough.pages.history;

import java.util.List;

/** What a change is about, as a person filters: each stands for the tables whose rows make it up. */
enum HistoryKind {
    ACTIONS("action", "action_recommendation", "action_standing", "council_view", "milestone", "extension", "action_measure"),
    PROGRESS("progress_update"),
    EVIDENCE(
            "evidence",
            "evidence_version",
            "evidence_step",
            "evidence_look",
            "evidence_found",
            "evidence_settling"),
    SIGN_OFFS(
            "sign_off_request",
            "relied_on_evidence",
            "sign_off_decision",
            "sign_off_undoing",
            "first_acceptance",
            "embedding_check",
            "reopening"),
    QUESTIONS("question", "answer"),
    PLANS("plan", "plan_organisation", "plan_inspection", "board_date", "plan_version", "second_sign_off"),
    MEASURES("measure", "reading"),
    INSPECTIONS(
            "inspection",
            "inspection_organisation",
            "inspector",
            "judgement",
            "inspection_reader",
            "date_override",
            "letter",
            "finding"),
    RECOMMENDATIONS(
            "recommendation",
            "recommendation_finding",
            "local_recommendation",
            "recommendation_update",
            "recommendation_comment",
            "said_before",
            "same_words",
            "declined_link"),
    PEOPLE("person", "membership", "sign_in_link", "organisation", "delivery", "predecessor"),
    ACCESS("access_record"),
    ERASURES("erasure", "erasure_mark");

    private final List<String> tables;

    HistoryKind(String... tables) {
        this.tables = List.of(tables);
    }

    List<String> tables() {
        return tables;
    }
}
