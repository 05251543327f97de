package org.followthrough.plans.sheets;

/** What would become of a row. */
enum TrialKind {
    REFUSED,
    NEW,
    CHANGED,
    SAME,
    /** A heading inside the table, or a row without anything in the columns that are taken. */
    LEFT_OUT
}
