package org.followthrough.workingdays;

/** How binding a date is. Messages {@code workingdays.certainty.} and the name say it in words. */
public enum Certainty {

    /** Counted as the law says. */
    STATUTORY,

    /** The letter or report names the day; that wins over any counting. */
    PRINTED,

    /** What inspectorates usually do. */
    USUAL,

    /** Asked for or agreed, but not by law. */
    NOT_STATUTORY
}
