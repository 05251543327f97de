package org.followthrough.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Why something needs somebody, in the order of consequence. */
public enum NeedKind {
    /** A manager sent the request for sign-off back. */
    RETURNED,
    /** An embedding check did not hold, and nothing was reported since. */
    DID_NOT_HOLD,
    /** It was sent back to work after its sign-off, and nothing was reported since. */
    REOPENED,
    /** What a sign-off stood on has changed, so that it waits for another one. */
    SIGN_OFF_UNDONE,
    /** The due date has passed while work was still to be done. */
    OVERDUE,
    /** A request for sign-off waits, and this person may decide on it. */
    TO_REVIEW,
    /** The day of an embedding check has passed, and this person may make it. */
    CHECK_OVERDUE,
    /** An embedding check is due within thirty days, and this person may make it. */
    CHECK_DUE,
    /** Asked of the lead, and not answered yet. */
    QUESTION_ASKED,
    /** This person's own question was answered, and is theirs to close. */
    QUESTION_ANSWERED,
    /** A later due date was asked for, and this person may decide on it. */
    EXTENSION_ASKED,
    DUE_IN_1_DAY,
    /** Due in two to seven days. */
    DUE_IN_7_DAYS,
    /** Due in eight to thirty days. */
    DUE_IN_30_DAYS,
    /** Evidence was asked of this person and has not come. */
    EVIDENCE_REQUESTED,
    MILESTONE_MISSED,
    /** Nothing was heard for longer than the plan allows. */
    STALE,
    /** Evidence no longer shows how things are. */
    EVIDENCE_OUT_OF_DATE,
    /** Evidence goes out of date within thirty days. */
    EVIDENCE_AGEING,
    /** A milestone is due within seven days. */
    MILESTONE_DUE;

    /** Key of the heading over all needs of this kind. */
    public String nameKey() {
        return "reminders.kind." + this;
    }

    /**
     * The day on which a thing of a day last came nearer, or happened: whoever was told since then need not be told on its
     * account. Null where it presses every day until somebody does something about it.
     */
    @Nullable
    LocalDate reachedOn(LocalDate day, LocalDate today) {
        return switch (this) {
            case DUE_IN_1_DAY -> day.minusDays(1);
            case DUE_IN_7_DAYS, MILESTONE_DUE -> day.minusDays(7);
            case DUE_IN_30_DAYS -> day.minusDays(30);
            case CHECK_DUE, EVIDENCE_AGEING -> nearestStep(day, today);
            case EVIDENCE_REQUESTED -> day.isBefore(today) ? null : nearestStep(day, today);
            case SIGN_OFF_UNDONE, EVIDENCE_OUT_OF_DATE, QUESTION_ANSWERED -> day;
            default -> null;
        };
    }

    /** Thirty, seven or one day before, whichever was reached last; long ago while none was. */
    private static LocalDate nearestStep(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left > 30 ? LocalDate.MIN : day.minusDays(left <= 1 ? 1 : left <= 7 ? 7 : 30);
    }
}
