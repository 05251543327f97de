package org.followthrough.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private static final WorkingDays ENGLAND = WorkingDays.ofEngland();

    /** By hand: each year's days off that fall on Monday to Friday. */
    @ParameterizedTest
    @CsvSource({
        "2013, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2014, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        "2017, 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void leaveOutTheBankHolidaysOfEnglandAndWales(int year, String expected) {
        assertThat(daysOff(year)).isEqualTo(Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void knowTheEightRegularDaysOffOfYearsToCome(int year) {
        assertThat(daysOff(year)).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-19, false, proclaimed for the funeral of the Queen",
        "2023-05-08, false, proclaimed for the coronation",
        "2022-06-03, false, proclaimed for the platinum jubilee",
        "2020-05-04, true, the early May holiday had moved to the 8th",
        "2022-05-30, true, the spring holiday had moved to 2 June",
        "2022-12-25, false, Christmas Day on a Sunday",
        "2021-12-25, false, Christmas Day on a Saturday",
        "2025-03-17, true, a bank holiday in Northern Ireland alone",
        "2025-01-02, true, a bank holiday in Scotland alone",
        "2025-12-24, true, Christmas Eve",
        "2024-11-02, false, a Saturday",
        "2024-11-03, false, a Sunday"
    })
    void areWhatTheRegulationsSay(LocalDate day, boolean workingDay, String why) {
        assertThat(ENGLAND.includes(day)).as(why).isEqualTo(workingDay);
    }

    /** Real deadlines, most of them as councils and letters printed them. */
    @ParameterizedTest
    @CsvSource({
        "2023-05-09, 70, 2023-08-16, Stockton",
        "2025-02-27, 70, 2025-06-11, Norfolk",
        "2024-07-18, 70, 2024-10-25, Somerset",
        "2023-01-06, 70, 2023-04-18, Walsall",
        "2023-05-24, 50, 2023-08-03, Harrow",
        "2016-11-25, 71, 2017-03-09, Kirklees",
        "2019-08-27, 67, 2019-11-28, Medway",
        "2019-07-15, 67, 2019-10-17, Wokingham",
        "2025-08-05, 77, 2025-11-21, Bath and North East Somerset",
        "2022-11-25, 70, 2023-03-08, Northamptonshire 2022",
        "2024-03-25, 70, 2024-07-05, North Northamptonshire 2024",
        "2024-10-31, 70, 2025-02-11, a local target of 2024",
        "2026-07-07, 30, 2026-08-18, Northamptonshire 2026",
        "2026-07-07, 70, 2026-10-14, Northamptonshire 2026"
    })
    void giveTheDeadlinesThatWereReallySet(LocalDate received, int days, LocalDate due, String where) {
        assertThat(ENGLAND.after(received, days)).as(where).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-16, 1, 2022-09-20, a Friday before the funeral",
        "2023-05-05, 1, 2023-05-09, a Friday before the coronation",
        "2024-10-31, 1, 2024-11-01, the day after receipt is the first",
        "2024-11-02, 1, 2024-11-04, received on a Saturday"
    })
    void beginOnTheDayAfterReceipt(LocalDate received, int days, LocalDate due, String why) {
        assertThat(ENGLAND.after(received, days)).as(why).contains(due);
    }

    @Test
    void sayNothingBeyondTheirCalendar() {
        assertThat(ENGLAND.after(LocalDate.of(2035, 12, 28), 1)).contains(LocalDate.of(2035, 12, 31));
        assertThat(ENGLAND.after(LocalDate.of(2035, 12, 28), 2)).isEmpty();
        assertThat(ENGLAND.after(LocalDate.of(2035, 12, 31), 1)).isEmpty();
        assertThat(ENGLAND.after(LocalDate.of(2012, 12, 31), 1)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ENGLAND.includes(LocalDate.of(2036, 1, 2)));
    }

    private static List<String> daysOff(int year) {
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return Stream.iterate(Year.of(year).atDay(1), day -> day.getYear() == year, day -> day.plusDays(1))
                .filter(day -> !weekend.contains(day.getDayOfWeek()) && !ENGLAND.includes(day))
                .map(day -> day.toString().substring("2024-".length()))
                .toList();
    }
}
