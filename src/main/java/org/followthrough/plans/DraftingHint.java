package org.followthrough.plans;

/** What would make an action clearer; never an error. Messages {@code plans.hint.} and the name say it in words. */
public enum DraftingHint {

    /** The title begins with words after which nobody can tell whether it was done. */
    VAGUE_TITLE,
    NO_LEAD,
    NO_PERSON,
    NO_DATE,
    DAY_OFF,
    NO_OUTCOME,
    NO_EVIDENCE_NEEDED
}
