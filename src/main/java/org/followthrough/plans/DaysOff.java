package org.followthrough.plans;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.followthrough.workingdays.WorkingDays;

/** Days on which nobody is at work: worth a hint where a date is chosen, and never an error. */
public final class DaysOff {

    private static final int YEARS_AHEAD = 6;

    private DaysOff() {}

    /** Whether this is a Saturday, a Sunday or a holiday in England; no day beyond the calendar is. */
    public static boolean include(LocalDate day) {
        WorkingDays calendar = WorkingDays.ofEngland();
        return calendar.covers(day) && !calendar.includes(day);
    }

    /** The holidays of the coming years that are no Saturday or Sunday, for a script that reads them between spaces. */
    public static String comingFrom(LocalDate today) {
        return today.minusYears(1)
                .datesUntil(today.plusYears(YEARS_AHEAD))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(DaysOff::include)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }
}
