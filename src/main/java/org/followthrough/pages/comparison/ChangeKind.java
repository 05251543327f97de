package org.followthrough.pages.comparison;

/** What can have happened to an action between two moments; several may. */
public enum ChangeKind {
    /** It was not in the plan at the first moment. */
    NEW,
    /** It was given up in between. */
    GONE,
    SIGNED_OFF,
    EMBEDDED,
    /** Open, and its rating fell to red or amber, or it was done and no longer is. */
    WORSE,
    /** Still open, and its rating rose; what was signed off is counted apart. */
    BETTER,
    RATING,
    STATUS,
    DATES,
    LEAD,
    WORDS,
    MILESTONES
}
