package org.followthrough.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rating of an action is worked out from.
 *
 * @param status where it is in its life
 * @param writtenOn the day it was written down
 * @param startsOn when work was to begin, if that was said
 * @param dueOn its current due date
 * @param leadRating what the lead said last, if anything
 * @param lastUpdateOn the day of the last update, if any
 * @param waitingSince the day sign-off was asked for, while it is being waited for
 * @param signedOffOn the day of the sign-off, if any
 * @param nextMilestoneOn the earliest milestone neither done nor waived, if any
 */
public record RatingBasis(
        ActionStatus status,
        LocalDate writtenOn,
        @Nullable LocalDate startsOn,
        LocalDate dueOn,
        @Nullable LeadRating leadRating,
        @Nullable LocalDate lastUpdateOn,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate nextMilestoneOn) {

    /** Reads the columns that {@link ActionRatingSql#BASIS} selects. */
    public static RatingBasis read(ResultSet row) throws SQLException {
        return new RatingBasis(
                ActionStatus.valueOf(row.getString("status")),
                Columns.date(row, "written_on"),
                Columns.dateOrNull(row, "starts_on"),
                Columns.date(row, "due_on"),
                Columns.nameOrNull(row, "lead_rating", LeadRating.class),
                Columns.dateOrNull(row, "last_update_on"),
                Columns.dateOrNull(row, "waiting_since"),
                Columns.dateOrNull(row, "signed_off_on"),
                Columns.dateOrNull(row, "next_milestone_on"));
    }

    /** Whether the due date has passed while work was still to be done. */
    public boolean isOverdue(LocalDate asAt) {
        return status.isWorkedOn() && dueOn.isBefore(asAt);
    }

    boolean isBeforeItsStart(LocalDate asAt) {
        return startsOn != null && startsOn.isAfter(asAt);
    }

    boolean hasMissedAMilestone(LocalDate asAt) {
        return nextMilestoneOn != null && nextMilestoneOn.isBefore(asAt);
    }

    boolean isLateToStart(LocalDate asAt) {
        return status == ActionStatus.NOT_STARTED && startsOn != null && startsOn.isBefore(asAt);
    }
}
