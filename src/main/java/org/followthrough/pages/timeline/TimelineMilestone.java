package org.followthrough.pages.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of an action: done on a day, or due on one. */
record TimelineMilestone(
        String title, LocalDate dueOn, @Nullable LocalDate doneOn) {

    /** How it stands. */
    enum State {
        DONE,
        MISSED,
        AHEAD
    }

    public State state(LocalDate today) {
        if (doneOn != null) {
            return State.DONE;
        }
        return dueOn.isBefore(today) ? State.MISSED : State.AHEAD;
    }

    /** Where it stands on the line of time. */
    public LocalDate on() {
        return doneOn == null ? dueOn : doneOn;
    }
}
