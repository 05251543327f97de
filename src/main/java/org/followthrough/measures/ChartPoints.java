package org.followthrough.measures;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.measures.charts.ChartPoint;

/** Hands figures to the charts: only what may be shown, with small counts in the middle of their band. */
final class ChartPoints {

    private ChartPoints() {}

    /** The figures that have a place; those that are not shown have none. */
    static List<ChartPoint> of(List<ReadFigure> readings) {
        return readings.stream()
                .flatMap(reading -> Stream.ofNullable(reading.figure().plotted())
                        .map(value -> new ChartPoint(
                                reading.on(),
                                value,
                                reading.figure().small(),
                                reading.figure().words())))
                .toList();
    }
}
