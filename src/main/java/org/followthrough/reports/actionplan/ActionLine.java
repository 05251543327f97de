package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action as a paper shows it.
 *
 * @param around what else there is to say of it
 * @param milestones in the order they are due
 */
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
        int evidenceCount,
        Around around,
        List<MilestoneLine> milestones) {

    ActionLine {
        milestones = List.copyOf(milestones);
    }

    /** When the action starts and is due; the original due date stays in view when the date has moved. */
    record Dates(@Nullable LocalDate start, LocalDate originalDue, LocalDate due, int extensions) {

        public boolean moved() {
            return !due.equals(originalDue);
        }
    }

    /** The newest progress update. */
    record LatestUpdate(LocalDate on, String words) {}

    /**
     * What stands beside the plan of an action.
     *
     * @param audience the council it is only for, with its trust; null when it is for all
     * @param manager the accountable manager; null where none is named or people are left out
     * @param views what it means to councils, a sentence or more each
     */
    record Around(
            @Nullable String audience,
            @Nullable String manager,
            @Nullable String inTheWay,
            List<String> views) {

        static final Around NOTHING = new Around(null, null, null, List.of());

        Around {
            views = List.copyOf(views);
        }
    }

    /**
     * A dated step.
     *
     * @param said how it stands, in words, such as <i>done on 3 March 2025</i>; null while it is to come
     */
    record MilestoneLine(
            String title,
            LocalDate originalDue,
            LocalDate due,
            @Nullable String said) {}
}
