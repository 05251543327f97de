package org.followthrough.workingdays;

/** How a date was come by, or why there is none. */
public enum Reckoning {

    /** Working days from the day of receipt. */
    COUNTED,

    /** Working days from the day of publication, because no day of receipt is recorded. */
    COUNTED_FROM_PUBLICATION,
    PRINTED,

    /** Some months after the inspection, from one day to another. */
    WINDOW,

    /** Neither received nor published yet. */
    NOT_BEGUN,

    /** The letter prints the day, or somebody agreed it, and nobody typed it yet. */
    NOT_TYPED,

    /** The calendar of working days does not reach that far. */
    BEYOND_CALENDAR,

    /** No plan is asked for. */
    NONE_APPLIES,

    /** Another inspection has come since. */
    HAS_COME,

    /** The framework names no usual time. */
    NONE_STATED;

    /** Whether there is a date. */
    public boolean isDated() {
        return this == COUNTED || this == COUNTED_FROM_PUBLICATION || this == PRINTED || this == WINDOW;
    }
}
