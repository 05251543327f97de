package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
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

    /**
     * A date after an inspection.
     *
     * @param what what is due, and after which inspection
     * @param on null where there is none, and the rule says why
     * @param until the last day of a window
     * @param certainty how binding it is
     * @param rule how it was come by
     * @param changed who put it in the place of the one worked out, when and why; null where nobody did
     */
    record DateLine(
            String what,
            String inspection,
            @Nullable LocalDate on,
            @Nullable LocalDate until,
            String certainty,
            String rule,
            String source,
            @Nullable String changed) {}
}
