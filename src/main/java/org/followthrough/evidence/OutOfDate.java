package org.followthrough.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether something still shows how things are: worked out on the day it is asked, never stored.
 *
 * @param on the first day on which it no longer does; null when there is none
 * @param asAt the day it is asked on
 */
public record OutOfDate(@Nullable LocalDate on, LocalDate asAt) {

    /** From how many days before it is said that the day comes. */
    public static final int SOON_DAYS = 30;

    /** Whether the day has come. */
    public boolean isNow() {
        return on != null && !on.isAfter(asAt);
    }

    /** Whether the day comes within {@value #SOON_DAYS} days. */
    public boolean isSoon() {
        return on != null && !isNow() && days() <= SOON_DAYS;
    }

    /** How many days are left; 0 when there is no day, negative when it is past. */
    public long days() {
        return on == null ? 0 : ChronoUnit.DAYS.between(asAt, on);
    }
}
