package org.followthrough.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * England's working days as SI 2007/462, regulation 1(2), defines them: any day but a Saturday, a Sunday, Christmas Day, Good
 * Friday and a bank holiday in England and Wales. The calendar covers whole years and says so where it ends: a holiday may
 * still be proclaimed or moved within it, and nothing is known beyond it.
 */
public final class WorkingDays {

    /** The year in which the oldest framework that we know began. */
    public static final Year FIRST = Year.of(2013);

    /** The last year for which the regular holidays are known. */
    public static final Year LAST = Year.of(2035);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<LocalDate> holidays;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = holidays;
    }

    /** The calendar of England; reading the holidays takes a moment the first time. */
    public static WorkingDays ofEngland() {
        return England.CALENDAR;
    }

    /**
     * Whether this is a working day.
     *
     * @throws IllegalArgumentException when the calendar does not cover the day
     */
    public boolean includes(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException("No calendar for " + day);
        }
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Whether the calendar covers the day. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= FIRST.getValue() && day.getYear() <= LAST.getValue();
    }

    /**
     * The last of a number of working days, the first of which is the one after the start.
     *
     * @param start the day of receipt, which may itself be no working day
     * @param days how many, at least 1
     * @return nothing when the calendar does not reach that far
     */
    public Optional<LocalDate> after(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (!covers(start) || !covers(day)) {
                return Optional.empty();
            }
            counted += includes(day) ? 1 : 0;
        }
        return Optional.of(day);
    }

    private static final class England {
        private static final WorkingDays CALENDAR = new WorkingDays(BankHolidays.between(FIRST, LAST));
    }
}
