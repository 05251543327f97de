package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.reports.dates.DateLine;
import org.jspecify.annotations.Nullable;

/**
 * Whose plan it is and who watches over it.
 *
 * @param boardDates all of them, earliest first
 * @param inspections those it answers, as far as the reader sees them, the latest first
 * @param dates what is due after them, by day, what has no day last
 */
public record PlanFacts(
        String name,
        @Nullable String sponsor,
        @Nullable String board,
        int updateIntervalDays,
        List<LocalDate> boardDates,
        List<InspectionLine> inspections,
        List<DueDate> dates) {

    public PlanFacts {
        boardDates = List.copyOf(boardDates);
        inspections = List.copyOf(inspections);
        dates = List.copyOf(dates);
    }

    /** A date after an inspection, and how a paper says it. */
    public record DueDate(DateShown date, DateLine line) {}

    /**
     * An inspection that the plan answers.
     *
     * @param judgements each as <i>area: grade</i>, in the order of the framework
     */
    public record InspectionLine(
            String reference,
            String title,
            LocalDate startedOn,
            LocalDate endedOn,
            @Nullable LocalDate publishedOn,
            List<String> judgements) {

        public InspectionLine {
            judgements = List.copyOf(judgements);
        }
    }
}
