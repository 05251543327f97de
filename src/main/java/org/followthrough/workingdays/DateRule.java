package org.followthrough.workingdays;

import org.jspecify.annotations.Nullable;

/** What a date after an inspection is for. Messages {@code workingdays.rule.} and the name say it in words. */
public enum DateRule {
    PUBLISH_REPORT(30, Certainty.STATUTORY),
    STATEMENT_OF_ACTION(70, Certainty.STATUTORY),
    DRAFT_PLAN(20, Certainty.NOT_STATUTORY),
    FINAL_PLAN(70, Certainty.STATUTORY),
    PLAN_AFTER_FOCUSED_VISIT(null, Certainty.NOT_STATUTORY),
    PLAN_AFTER_MONITORING_VISIT(null, Certainty.NOT_STATUTORY),
    JOINT_STATEMENT(null, Certainty.PRINTED),
    AREA_SEND_PLAN(null, Certainty.PRINTED),
    REQUIREMENT(null, Certainty.PRINTED),
    NEXT_INSPECTION(null, Certainty.USUAL);

    private final @Nullable Integer workingDays;
    private final Certainty certainty;

    DateRule(@Nullable Integer workingDays, Certainty certainty) {
        this.workingDays = workingDays;
        this.certainty = certainty;
    }

    /** How many working days are counted from receipt; null where nothing is counted. */
    public @Nullable Integer workingDays() {
        return workingDays;
    }

    /** How binding a date by this rule is, unless the letter prints it. */
    public Certainty certainty() {
        return certainty;
    }
}
