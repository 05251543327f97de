package org.followthrough.reminders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why something needs somebody, in the order of consequence. */
public enum NeedKind {
    /** A manager sent the request for sign-off back. */
    RETURNED,
    /** The due date has passed while work was still to be done. */
    OVERDUE,
    /** A request for sign-off waits, and this person may decide on it. */
    TO_REVIEW,
    /** A later due date was asked for, and this person may decide on it. */
    EXTENSION_ASKED,
    DUE_IN_1_DAY,
    /** Due in two to seven days. */
    DUE_IN_7_DAYS,
    /** Due in eight to thirty days. */
    DUE_IN_30_DAYS,
    MILESTONE_MISSED,
    /** Nothing was heard for longer than the plan allows. */
    STALE,
    /** A milestone is due within seven days. */
    MILESTONE_DUE;

    /** Key of the heading over all needs of this kind. */
    public String nameKey() {
        return "reminders.kind." + this;
    }

    /**
     * The day from which a thing of this day has been a matter of this kind without anybody doing anything about it; null
     * where it stays pressing every day until somebody does.
     */
    @Nullable
    LocalDate reachedOn(LocalDate day) {
        return switch (this) {
            case DUE_IN_1_DAY -> day.minusDays(1);
            case DUE_IN_7_DAYS, MILESTONE_DUE -> day.minusDays(7);
            case DUE_IN_30_DAYS -> day.minusDays(30);
            default -> null;
        };
    }
}
