package org.followthrough.reports.charts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.springframework.stereotype.Component;

/** Ratings over time: a column for each day, stacked from blue at the bottom to red at the top. No statements. */
@Component
public class RatingCharts {

    private final Drawings drawings;
    private final PaperWords words;

    RatingCharts(Drawings drawings, PaperWords words) {
        this.drawings = drawings;
        this.words = words;
    }

    /**
     * The chart of some days.
     *
     * @param title what is counted, such as <i>Ratings of actions</i>
     * @param days one to twelve, earliest first
     * @throws IllegalArgumentException when there are fewer or more days
     */
    public Block.Chart chart(String title, List<RatedDay> days) {
        if (days.isEmpty() || days.size() > StackedColumns.MOST) {
            throw new IllegalArgumentException("A chart of one to twelve days, not of " + days.size());
        }
        String said = days.stream()
                .map(day -> words.of("reports.charts.day", words.day(day.on()), counts(day)))
                .collect(Collectors.joining(" "));
        String svg = drawings.of(
                "reports/charts",
                "ratings",
                Map.of("drawing", StackedColumns.of(days), "title", title, "description", said));
        return new Block.Chart(title, said, svg, StackedColumns.WIDTH, StackedColumns.HEIGHT);
    }

    private String counts(RatedDay day) {
        String counted = Arrays.stream(RatingColour.values())
                .filter(colour -> day.count(colour) > 0)
                .map(colour -> words.of("reports.charts.count", day.count(colour), words.rating(colour)))
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? words.of("reports.charts.nothing") : counted;
    }
}
