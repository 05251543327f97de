package org.followthrough.plans.sheets.reading;

/** Why a file is not taken as a spreadsheet; the sentence is the message {@code plans.sheets.refusal.} and the name. */
public enum SheetRefusal {
    /** There is nothing in any of its cells. */
    EMPTY,
    /** Over the size that is taken. */
    TOO_LARGE,
    /** Its sheets have more rows than an import takes. */
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    /** A cell holds more than any spreadsheet lets one hold. */
    CELL_TOO_LONG,
    LOCKED,
    /** The format Excel wrote until 2007, or its binary one. */
    OLD_FORMAT,
    MACROS,
    /** A PDF, a picture, a web page or anything else that is no spreadsheet, whatever its name says. */
    NOT_A_SHEET,
    DAMAGED,
    /** It took too much time or memory, or unpacks to far more than a spreadsheet holds. */
    TOO_HARD
}
