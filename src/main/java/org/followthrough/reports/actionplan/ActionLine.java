package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One action as a paper shows it. */
record ActionLine(
        String reference,
        String title,
        @Nullable String outcome,
        @Nullable String evidenceNeeded,
        String theme,
        String lead,
        Dates dates,
        String status,
        RatingShown rating,
        @Nullable LatestUpdate latestUpdate,
        int evidenceCount) {

    /** When the action starts and is due; the original due date stays in view when the date has moved. */
    record Dates(@Nullable LocalDate start, LocalDate originalDue, LocalDate due) {

        public boolean moved() {
            return !due.equals(originalDue);
        }
    }

    /** The newest progress update. */
    record LatestUpdate(LocalDate on, String words) {}
}
