package org.followthrough.plans;

/** The rating of an action or a recommendation, worst first; {@link #NONE} is no rating and comes last. */
public enum Rating {
    RED,
    AMBER,
    GREY,
    GREEN,
    BLUE,
    /** Withdrawn or closed before import: not rated, and never the worst of anything. */
    NONE
}
