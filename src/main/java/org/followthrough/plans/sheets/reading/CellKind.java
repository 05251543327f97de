package org.followthrough.plans.sheets.reading;

/** What is in a cell. */
public enum CellKind {
    EMPTY,
    TEXT,
    /** Its text is the number in plain digits. */
    NUMBER,
    /** Its text is the day as {@code 2025-03-31}. */
    DATE,
    /** A formula that ended in an error; its text is what the cell shows, such as {@code #REF!}. */
    ERROR,
    /** A formula whose value was never worked out. */
    NO_VALUE
}
