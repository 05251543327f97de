package org.followthrough.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as everybody may see it. A small one has lost its value for good: what is left is the band it lies in.
 *
 * @param words as people read it: <i>41%</i>, <i>&lt;5</i>
 * @param small whether it was too small to be shown
 * @param low the least it can be; null when that cannot be said
 * @param high the most it can be; equal to {@code low} when the figure is shown
 */
public record Figure(
        String words,
        boolean small,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** Where a chart plots it: in the middle of its band; null where it has none. */
    @Nullable
    Double plotted() {
        return low == null || high == null ? null : (low.doubleValue() + high.doubleValue()) / 2;
    }

    /** Whether every value it can have is at least, or at most, the other: null when that cannot be said. */
    @Nullable
    Boolean reaches(BigDecimal goal, Direction better) {
        if (low == null || high == null) {
            return null;
        }
        boolean least = reaches(low, goal, better);
        return least == reaches(high, goal, better) ? least : null;
    }

    /** Whether it is surely worse than another. */
    boolean isSurelyWorseThan(Figure other, Direction better) {
        if (low == null || high == null || other.low == null || other.high == null) {
            return false;
        }
        return better.isUp() ? high.compareTo(other.low) < 0 : low.compareTo(other.high) > 0;
    }

    private static boolean reaches(BigDecimal value, BigDecimal goal, Direction better) {
        return better.isUp() ? value.compareTo(goal) >= 0 : value.compareTo(goal) <= 0;
    }
}
