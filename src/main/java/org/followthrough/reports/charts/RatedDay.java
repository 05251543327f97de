package org.followthrough.reports.charts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.followthrough.reports.document.RatingColour;

/**
 * How many things had each rating at the end of a day.
 *
 * @param counts a colour that is not in it counts none
 */
public record RatedDay(LocalDate on, Map<RatingColour, Integer> counts) {

    /** Keeps the counts. */
    public RatedDay {
        EnumMap<RatingColour, Integer> kept = new EnumMap<>(RatingColour.class);
        kept.putAll(counts);
        counts = kept;
    }

    int count(RatingColour colour) {
        return counts.getOrDefault(colour, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
