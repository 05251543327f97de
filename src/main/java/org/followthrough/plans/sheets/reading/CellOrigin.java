package org.followthrough.plans.sheets.reading;

/** How a cell came by what is in it. */
public enum CellOrigin {
    TYPED,
    FORMULA,
    /** Merged with cells above or below it: each of them has the text of the whole. */
    MERGED_DOWN,
    /** Merged with cells beside it: the first of them has the text. */
    MERGED_ACROSS
}
