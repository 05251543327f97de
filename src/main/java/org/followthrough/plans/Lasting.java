package org.followthrough.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was signed off lasts.
 *
 * @param nextCheckOn the earliest day on which somebody is to look; null when there is none
 * @param timesReopened how often it went back to work after its sign-off, for whatever reason
 * @param timesNotHeld how many of these times an embedding check did not hold
 */
public record Lasting(@Nullable LocalDate nextCheckOn, int timesReopened, int timesNotHeld) {

    /** What a query selects for it, over the standing {@code s} of an action. */
    public static final String COLUMNS = "s.next_check_on, s.times_reopened, s.times_not_held";

    /** Reads {@link #COLUMNS}. */
    public static Lasting read(ResultSet row) throws SQLException {
        return new Lasting(
                Columns.dateOrNull(row, "next_check_on"), row.getInt("times_reopened"), row.getInt("times_not_held"));
    }

    /** Whether the day of a check has passed and nobody has looked. */
    public boolean isCheckOverdue(ActionStatus status, LocalDate asAt) {
        return status.isDone() && nextCheckOn != null && nextCheckOn.isBefore(asAt);
    }
}
