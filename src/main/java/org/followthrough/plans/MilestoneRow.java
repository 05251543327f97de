package org.followthrough.plans;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One milestone as pages show it.
 *
 * @param originalDueOn the day it was first to be reached
 * @param dueOn the day it is to be reached now
 * @param movedBecause why it was moved last
 * @param doneOn the day it was reached
 * @param waivedBecause why it is not needed any more; never together with {@code doneOn}
 */
public record MilestoneRow(
        MilestoneId id,
        String title,
        LocalDate originalDueOn,
        LocalDate dueOn,
        @Nullable String movedBecause,
        @Nullable LocalDate doneOn,
        @Nullable String waivedBecause) {

    /** Whether it is still to be reached. */
    public boolean isOpen() {
        return doneOn == null && waivedBecause == null;
    }

    /** Whether its day has changed. */
    public boolean isMoved() {
        return !dueOn.equals(originalDueOn);
    }

    /** Whether it is to be reached on a day on which nobody is at work. */
    public boolean isOnDayOff() {
        return isOpen() && DaysOff.include(dueOn);
    }

    /** For how many days its day has passed; none when it is not missed. */
    public long daysLate(LocalDate asAt) {
        return isMissed(asAt) ? DAYS.between(dueOn, asAt) : 0;
    }

    /** Whether its day has passed and it was not reached. */
    public boolean isMissed(LocalDate asAt) {
        return isOpen() && dueOn.isBefore(asAt);
    }
}
