package org.followthrough.measures.pasted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was understood. Date and value are there when there is no problem.
 *
 * @param row its number as people count lines, from 1
 * @param typedDate the date as it was written
 * @param typedValue the figure as it was written
 * @param unit what stood behind the figure: {@code %}, {@code days} or nothing
 * @param about how many people it is about, where a column says so
 */
public record PastedRow(
        int row,
        String typedDate,
        String typedValue,
        @Nullable LocalDate on,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Integer about,
        @Nullable String note,
        List<Problem> problems) {}
