package org.followthrough.measures.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Puts readings, lines and axes in their places. */
public final class RunChartDrawing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final double LETTERS_OF_A_MONTH = 4.2;
    private static final double INSET = 14;
    private static final double FROM_ZERO = 0.6;

    private final Analysis analysis;
    private final List<ChartLine> lines;
    private final Geometry geometry;
    private final Ticks ticks;
    private final List<String> labels;
    private final double left;

    private RunChartDrawing(Analysis analysis, List<ChartLine> lines, boolean neverNegative, Geometry geometry) {
        this.analysis = analysis;
        this.lines = lines;
        this.geometry = geometry;
        double[] all = DoubleStream.concat(
                        analysis.points().stream().mapToDouble(ChartPoint::value),
                        lines.stream().mapToDouble(ChartLine::value))
                .toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        this.ticks = Ticks.around(neverNegative && low < high * FROM_ZERO ? 0 : low, high, geometry.steps());
        this.labels = ticks.values().stream()
                .map(value -> String.format(Locale.UK, "%,." + ticks.decimals() + "f", value))
                .toList();
        this.left = geometry.left(labels.stream().mapToInt(String::length).max().orElse(1));
    }

    /**
     * A chart of at least one reading.
     *
     * @param lines the level lines, in the order their names are listed
     * @param neverNegative whether values cannot lie below nought: then the axis begins there unless that would flatten the line
     * @throws IllegalArgumentException when there is no reading
     */
    public static RunChart draw(Analysis analysis, List<ChartLine> lines, boolean neverNegative, Geometry geometry) {
        if (analysis.points().isEmpty()) {
            throw new IllegalArgumentException("There is nothing to draw");
        }
        return new RunChartDrawing(analysis, lines, neverNegative, geometry).chart();
    }

    private RunChart chart() {
        List<RunChart.Dot> dots =
                IntStream.range(0, analysis.points().size()).mapToObj(this::dot).toList();
        return new RunChart(
                geometry.width(),
                geometry.height(),
                geometry.text(),
                left,
                geometry.right(),
                geometry.top(),
                geometry.bottom(),
                IntStream.range(0, labels.size())
                        .mapToObj(at -> new RunChart.Tick(y(ticks.values().get(at)), labels.get(at)))
                        .toList(),
                dates(),
                levels(),
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots);
    }

    private RunChart.Dot dot(int at) {
        ChartPoint point = analysis.points().get(at);
        String shape = analysis.isMarked(at, true) ? "high" : analysis.isMarked(at, false) ? "low" : "usual";
        return new RunChart.Dot(
                x(point.on()), y(point.value()), shape, point.small(), DAY.format(point.on()) + ": " + point.words());
    }

    /** Names that would touch are pushed apart, from the top down, and back up from the edge. */
    private List<RunChart.Level> levels() {
        List<ChartLine> downwards = lines.stream()
                .sorted(Comparator.comparingDouble(ChartLine::value).reversed())
                .toList();
        double apart = geometry.text() * 1.25;
        double[] at = downwards.stream().mapToDouble(line -> y(line.value())).toArray();
        for (int next = 1; next < at.length; next++) {
            at[next] = Math.max(at[next], at[next - 1] + apart);
        }
        double lowest = geometry.bottom();
        for (int last = at.length - 1; last >= 0 && at[last] > lowest; last--) {
            at[last] = lowest;
            lowest -= apart;
        }
        return IntStream.range(0, at.length)
                .mapToObj(line -> new RunChart.Level(
                        downwards.get(line), y(downwards.get(line).value()), place(at[line]), geometry.namesLines()))
                .toList();
    }

    /** The months of readings, at their own places, so many that their names do not touch. */
    private List<RunChart.Tick> dates() {
        List<ChartPoint> points = analysis.points();
        int every = IntStream.of(1, 2, 3, 6, 12, 24)
                .filter(step -> points.size() <= step * geometry.dates())
                .findFirst()
                .orElse(points.size());
        double apart = geometry.text() * LETTERS_OF_A_MONTH;
        List<RunChart.Tick> found = new ArrayList<>();
        for (int at = 0; at < points.size(); at += every) {
            var tick = new RunChart.Tick(
                    x(points.get(at).on()), MONTH.format(points.get(at).on()));
            if (found.isEmpty() || tick.at() - found.get(found.size() - 1).at() >= apart) {
                found.add(tick);
            }
        }
        return found;
    }

    private LocalDate first() {
        return analysis.points().get(0).on();
    }

    private LocalDate last() {
        return analysis.points().get(analysis.points().size() - 1).on();
    }

    private double x(LocalDate on) {
        double days = ChronoUnit.DAYS.between(first(), last());
        double share = days == 0 ? 0.5 : ChronoUnit.DAYS.between(first(), on) / days;
        return place(left + INSET + share * (geometry.right() - left - 2 * INSET));
    }

    private double y(double value) {
        double share = (value - ticks.low()) / (ticks.high() - ticks.low());
        return place(geometry.bottom() - share * (geometry.bottom() - geometry.top()));
    }

    private static double place(double exact) {
        return Math.round(exact * 10) / 10.0;
    }
}
