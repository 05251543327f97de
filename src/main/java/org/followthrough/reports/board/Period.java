package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The days a paper tells of: those after {@code since}, up to and with {@code asAt}.
 *
 * @param start why it begins when it does
 * @param nextBoard the first board date after {@code asAt}; null where none is written down
 */
public record Period(
        LocalDate since,
        Start start,
        LocalDate asAt,
        @Nullable LocalDate nextBoard) {

    /** Why a period begins when it does. */
    public enum Start {
        ASKED,
        BOARD,
        /** No board has met yet: one update interval of the plan before. */
        INTERVAL;

        /** The name that message keys use. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Period of(PlanFacts plan, @Nullable LocalDate asked, LocalDate asAt) {
        LocalDate next = plan.boardDates().stream()
                .filter(day -> day.isAfter(asAt))
                .findFirst()
                .orElse(null);
        if (asked != null) {
            return new Period(asked, Start.ASKED, asAt, next);
        }
        return plan.boardDates().stream()
                .filter(day -> day.isBefore(asAt))
                .reduce((earlier, later) -> later)
                .map(last -> new Period(last, Start.BOARD, asAt, next))
                .orElseGet(() -> new Period(asAt.minusDays(plan.updateIntervalDays()), Start.INTERVAL, asAt, next));
    }

    /** The last day on which something counts as due soon: the next board, or one update interval on where none is known. */
    LocalDate horizon(PlanFacts plan) {
        return nextBoard == null ? asAt.plusDays(plan.updateIntervalDays()) : nextBoard;
    }
}
