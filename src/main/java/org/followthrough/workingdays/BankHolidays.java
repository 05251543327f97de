package org.followthrough.workingdays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bank holidays of England and Wales, Good Friday and Christmas Day as the library knows them, proclaimed ones included. A
 * test holds it against a table of our own, so that a new version of the library cannot move a date unseen.
 */
final class BankHolidays {

    private static final String ENGLAND = "eng";

    private BankHolidays() {}

    static Set<LocalDate> between(Year first, Year last) {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        return IntStream.rangeClosed(first.getValue(), last.getValue())
                .mapToObj(Year::of)
                .flatMap(year -> library.getHolidays(year, ENGLAND).stream())
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
