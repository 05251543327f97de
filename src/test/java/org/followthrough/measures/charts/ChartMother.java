package org.followthrough.measures.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Monthly readings for charts. */
final class ChartMother {

    private ChartMother() {}

    static List<ChartPoint> points(List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToObj(month -> new ChartPoint(
                        LocalDate.of(2024, 1, 31).plusMonths(month), values.get(month), false, "" + values.get(month)))
                .toList();
    }
}
