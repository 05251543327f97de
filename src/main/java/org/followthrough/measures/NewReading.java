package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure on one date.
 *
 * @param about how many people a percentage or a number of days is about, where that is known; below five it is not shown
 * @param source where it comes from, if not from where the measure says
 */
public record NewReading(
        LocalDate on,
        BigDecimal value,
        @Nullable Integer about,
        @Nullable String source,
        @Nullable String note) {

    /** A figure with nothing more to say about it. */
    public static NewReading of(LocalDate on, BigDecimal value) {
        return new NewReading(on, value, null, null, null);
    }
}
