package org.followthrough.workingdays;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the dates after an inspection depend on.
 *
 * @param endedOn its last day
 * @param receivedOn when the letter or report came, if recorded
 * @param publishedOn when it was published, if recorded; stands in for the day of receipt
 * @param priorityActions whether it names areas for priority action
 * @param statementDueOn the day its letter prints for a statement or plan
 * @param requirements the days printed beside requirements
 * @param next when the next one usually comes after such an outcome; null when the framework does not say
 * @param followed whether another one has come since
 */
public record DatedInspection(
        Proceeding proceeding,
        LocalDate endedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        boolean priorityActions,
        @Nullable LocalDate statementDueOn,
        List<PrintedDate> requirements,
        @Nullable MonthsLater next,
        boolean followed) {}
