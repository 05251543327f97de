package org.followthrough.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How often somebody wants to be told what needs them. Escalations come whatever they chose. */
enum DigestChoice {
    DAILY {
        @Override
        boolean tellsOn(LocalDate day, @Nullable LocalDate told) {
            return told == null || told.isBefore(day);
        }
    },
    /** On Mondays, or on the first day of the week on which there is something to tell. */
    WEEKLY {
        @Override
        boolean tellsOn(LocalDate day, @Nullable LocalDate told) {
            return told == null || told.isBefore(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
    },
    NONE {
        @Override
        boolean tellsOn(LocalDate day, @Nullable LocalDate told) {
            return false;
        }
    };

    /** What holds until somebody chooses. */
    static final DigestChoice USUAL = DAILY;

    /**
     * Whether a digest may be written on a day.
     *
     * @param told the day of the last one, null for never
     */
    abstract boolean tellsOn(LocalDate day, @Nullable LocalDate told);
}
