package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.reports.dates.DateLine;
import org.jspecify.annotations.Nullable;

/**
 * How a plan is run.
 *
 * @param updateDays how often an action is to be heard of, in days
 * @param meetings the board's dates, earliest first
 * @param inspections those it answers, in words, newest first
 * @param dates what is due after them, by day, those without a day last
 */
record Governance(
        @Nullable String sponsor,
        @Nullable String board,
        int updateDays,
        List<LocalDate> meetings,
        List<String> inspections,
        List<DateLine> dates) {

    Governance {
        meetings = List.copyOf(meetings);
        inspections = List.copyOf(inspections);
        dates = List.copyOf(dates);
    }
}
