package org.followthrough.measures;

import java.time.LocalDate;

/** How often a measure is read. */
public enum Interval {
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    Interval(int months) {
        this.months = months;
    }

    /** The date some readings after a first; the end of a month stays the end of a month. */
    LocalDate after(LocalDate first, int readings) {
        LocalDate later = first.plusMonths((long) months * readings);
        return first.getDayOfMonth() == first.lengthOfMonth() ? later.withDayOfMonth(later.lengthOfMonth()) : later;
    }
}
