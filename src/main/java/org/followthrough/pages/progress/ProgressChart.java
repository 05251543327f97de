package org.followthrough.pages.progress;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Where everything stands in the picture of progress: a column for each month, stacked from what has lasted at the bottom to
 * what is open at the top. Pure: the same months and format make the same picture.
 */
record ProgressChart(ProgressFormat format, List<Line> lines, List<Column> columns) {

    /** A number of actions across the picture. */
    record Line(double y, long actions) {}

    /**
     * One month.
     *
     * @param written its name, or nothing where there is no room for it
     */
    record Column(
            ProgressMonth month, double x, double width, String written, Part embedded, Part signedOff, Part open) {}

    /** One of the stacked parts of a column. */
    record Part(double y, double height, long actions) {}

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60);
    private static final int WIDEST = 60;

    static ProgressChart of(List<ProgressMonth> months, ProgressFormat format) {
        long most = months.stream().mapToLong(ProgressMonth::drawn).max().orElse(0);
        long step = lineStep(most);
        long top = Math.max(step, (most + step - 1) / step * step);
        double perAction = (format.ground() - ProgressFormat.TOP) / (double) top;
        double perMonth = Math.min(WIDEST, format.room() / (double) Math.max(1, months.size()));
        int tick = tickStep(perMonth, format);
        return new ProgressChart(
                format,
                LongStream.iterate(0, actions -> actions <= top, actions -> actions + step)
                        .mapToObj(actions -> new Line(rounded(format.ground() - actions * perAction), actions))
                        .toList(),
                IntStream.range(0, months.size())
                        .mapToObj(place ->
                                column(months.get(place), place, place % tick == 0, perMonth, perAction, format))
                        .toList());
    }

    private static Column column(
            ProgressMonth month, int place, boolean written, double perMonth, double perAction, ProgressFormat format) {
        double x = ProgressFormat.LEFT + place * perMonth;
        boolean fits = x + format.tickWidth() * 0.8 <= format.width();
        Part embedded = part(0, month.embedded(), perAction, format);
        Part signedOff = part(month.embedded(), month.signedOff(), perAction, format);
        Part open = part(month.embedded() + month.signedOff(), month.open(), perAction, format);
        return new Column(
                month,
                rounded(x),
                rounded(perMonth * 0.8),
                written && fits ? MONTH.format(month.day()) : "",
                embedded,
                signedOff,
                open);
    }

    private static Part part(long below, long actions, double perAction, ProgressFormat format) {
        return new Part(
                rounded(format.ground() - (below + actions) * perAction), rounded(actions * perAction), actions);
    }

    /** Of four lines or so, at 1, 2 or 5 times a power of ten. */
    private static long lineStep(long most) {
        long step = 1;
        for (int times = 0; step * 5 < most; times++) {
            step = step * (times % 3 == 1 ? 5 : 2) / (times % 3 == 1 ? 2 : 1);
        }
        return step;
    }

    private static int tickStep(double perMonth, ProgressFormat format) {
        return STEPS.stream()
                .filter(step -> step * perMonth >= format.tickWidth())
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    private static double rounded(double x) {
        return Math.round(x * 10) / 10.0;
    }
}
