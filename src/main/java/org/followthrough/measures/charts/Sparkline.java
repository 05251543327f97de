package org.followthrough.measures.charts;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A line as small as a word, ready to be written as SVG.
 *
 * @param line what the polyline passes, as SVG writes points
 * @param lastX where the latest reading is
 */
public record Sparkline(int width, int height, String line, double lastX, double lastY) {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int EDGE = 4;

    /**
     * The line through points.
     *
     * @param points at least one, in the order of their dates
     * @throws IllegalArgumentException when there is none
     */
    public static Sparkline of(List<ChartPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to draw");
        }
        double low = points.stream().mapToDouble(ChartPoint::value).min().orElseThrow();
        double high = points.stream().mapToDouble(ChartPoint::value).max().orElseThrow();
        double days = days(points, points.size() - 1);
        List<double[]> places = IntStream.range(0, points.size())
                .mapToObj(at -> new double[] {
                    place(days == 0 ? 0.5 : days(points, at) / days, WIDTH, false),
                    place(high == low ? 0.5 : (points.get(at).value() - low) / (high - low), HEIGHT, true)
                })
                .toList();
        double[] last = places.get(places.size() - 1);
        String line = places.stream().map(each -> each[0] + "," + each[1]).collect(Collectors.joining(" "));
        return new Sparkline(WIDTH, HEIGHT, line, last[0], last[1]);
    }

    private static double days(List<ChartPoint> points, int at) {
        return ChronoUnit.DAYS.between(points.get(0).on(), points.get(at).on());
    }

    private static double place(double share, int size, boolean upwards) {
        double inside = size - 2.0 * EDGE;
        return Math.round((EDGE + inside * (upwards ? 1 - share : share)) * 10) / 10.0;
    }
}
