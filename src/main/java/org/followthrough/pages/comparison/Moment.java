package org.followthrough.pages.comparison;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One of the two moments of a comparison.
 *
 * @param key as the address says it: a version's number, a day such as {@code 2026-11-05}, or {@code today}
 * @param name of the version, where it is one
 * @param day at which ratings are worked out
 * @param at the last instant that belongs to it; null for now
 */
record Moment(
        String key,
        @Nullable String name,
        LocalDate day,
        @Nullable OffsetDateTime at) {

    static Moment today(LocalDate today) {
        return new Moment("today", null, today, null);
    }

    /** Whether it is now. */
    public boolean isToday() {
        return at == null;
    }

    boolean isAfter(Moment other) {
        return at == null ? other.at() != null : other.at() != null && at.isAfter(other.at());
    }

    /** As SQL says it: the parameters are named {@code <side>_at} and {@code <side>_day}. */
    ComparedSql.Moment sql(String side) {
        return at == null
                ? ComparedSql.Moment.TODAY
                : new ComparedSql.Moment("cast(:" + side + "_at as timestamptz)", "cast(:" + side + "_day as date)");
    }
}
