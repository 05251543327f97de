package org.followthrough.measures.charts;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What the readings say together, reckoned only from what may be shown.
 *
 * @param median the middle value; null when there are no readings
 * @param limits null while there are fewer than {@link ProcessLimits#FROM_READINGS} readings, and when all are alike
 */
public record Analysis(
        List<ChartPoint> points,
        @Nullable Double median,
        @Nullable ProcessLimits limits,
        List<Signal> signals) {

    /**
     * What a series says.
     *
     * @param points in the order of their dates
     */
    public static Analysis of(List<ChartPoint> points) {
        List<Double> values = points.stream().map(ChartPoint::value).toList();
        if (points.size() < ProcessLimits.FROM_READINGS) {
            return new Analysis(points, median(values), null, List.of());
        }
        ProcessLimits limits = ProcessLimits.of(values);
        return limits.averageMovingRange() == 0
                ? new Analysis(points, median(values), null, List.of())
                : new Analysis(points, median(values), limits, Signals.in(values, limits));
    }

    /** Whether the point helped to make a signal on that side of the mean. */
    boolean isMarked(int at, boolean above) {
        return limits != null
                && signals.stream()
                        .anyMatch(signal -> signal.above() == above
                                && Signals.marks(signal, at, points.get(at).value(), limits));
    }

    private static @Nullable Double median(List<Double> values) {
        double[] sorted =
                values.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return null;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
