package org.followthrough.findings.dates;

import java.time.LocalDate;
import org.followthrough.workingdays.DateRule;
import org.followthrough.workingdays.Reckoning;
import org.followthrough.workingdays.StatutoryDate;
import org.jspecify.annotations.Nullable;

/**
 * A date after an inspection as a page shows it.
 *
 * @param date as worked out or printed, which stays in view
 * @param changed what somebody put in its place, if anybody did
 */
public record DateShown(StatutoryDate date, @Nullable ChangedDate changed) {

    /** The day that counts; of a window the first; null when there is none. */
    public @Nullable LocalDate dueOn() {
        return changed == null ? date.dueOn() : changed.dueOn();
    }

    /** The last day of a window; null when one day counts. */
    public @Nullable LocalDate until() {
        return changed == null ? date.until() : null;
    }

    /** Whether it lies between two days, both included; of a window any day. */
    public boolean fallsBetween(LocalDate first, LocalDate last) {
        return changed == null
                ? date.fallsBetween(first, last)
                : !changed.dueOn().isBefore(first) && !changed.dueOn().isAfter(last);
    }

    /** Whether it is still to come on a day, or to be counted or typed. */
    public boolean isOpen(LocalDate today) {
        Reckoning how = date.reckoning();
        return dueOn() == null
                ? how == Reckoning.NOT_BEGUN || how == Reckoning.NOT_TYPED || how == Reckoning.BEYOND_CALENDAR
                : fallsBetween(today, LocalDate.MAX);
    }

    /** Whether there was one, and on this day it has gone by. Nothing is said of whether it was kept. */
    public boolean isPast(LocalDate today) {
        return dueOn() != null && !isOpen(today);
    }

    /** Whether what was worked out still says something beside what took its place. */
    public boolean explains() {
        return changed == null || date.reckoning() != Reckoning.NOT_TYPED;
    }

    /** Whether somebody may put another date in its place; a requirement's is the report's alone. */
    public boolean mayChange() {
        return date.rule() != DateRule.REQUIREMENT;
    }
}
