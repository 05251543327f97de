package org.followthrough.reports.charts;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands in the picture of ratings over time, ready to be written as SVG; pure. Each part says its number,
 * and the key its name, so that nothing hangs on colour.
 */
record StackedColumns(List<Line> lines, List<Column> columns, List<KeyEntry> key) {

    static final int MOST = 12;
    static final int WIDTH = 760;
    static final int HEIGHT = 320;

    private static final int LEFT = 48;
    private static final int RIGHT = 620;
    private static final int TOP = 16;
    private static final int GROUND = 280;
    private static final int WIDEST = 72;
    private static final int ROOM_FOR_A_NUMBER = 15;
    private static final int KEY_STEP = 28;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final int FEW = 8;
    private static final List<RatingColour> UPWARDS = List.of(
            RatingColour.BLUE,
            RatingColour.GREEN,
            RatingColour.GREY,
            RatingColour.NONE,
            RatingColour.AMBER,
            RatingColour.RED);

    /** A number across the picture. */
    record Line(double y, int count) {}

    /** One day. */
    record Column(double middle, String written, List<Part> parts) {}

    /**
     * One rating in a column.
     *
     * @param written its number; null where there is no room for it
     */
    record Part(
            RatingColour colour,
            double x,
            double y,
            double width,
            double height,
            @Nullable Integer written) {

        public String fill() {
            return StackedColumns.fill(colour);
        }

        public String ink() {
            return StackedColumns.ink(colour);
        }
    }

    /** A colour and its name. */
    record KeyEntry(RatingColour colour, double y) {

        public String fill() {
            return StackedColumns.fill(colour);
        }
    }

    static StackedColumns of(List<RatedDay> days) {
        int most = days.stream().mapToInt(RatedDay::total).max().orElse(0);
        int step = step(most);
        int top = Math.max(step, (most + step - 1) / step * step);
        double each = (GROUND - TOP) / (double) top;
        double room = (RIGHT - LEFT) / (double) days.size();
        return new StackedColumns(
                IntStream.rangeClosed(0, top / step)
                        .mapToObj(line -> new Line(place(GROUND - line * step * each), line * step))
                        .toList(),
                IntStream.range(0, days.size())
                        .mapToObj(at -> column(days.get(at), LEFT + (at + 0.5) * room, room, each, days.size()))
                        .toList(),
                key(days));
    }

    private static Column column(RatedDay day, double middle, double room, double each, int days) {
        double width = Math.min(WIDEST, room * 0.7);
        List<Part> parts = new ArrayList<>();
        double y = GROUND;
        for (RatingColour colour : UPWARDS) {
            double height = day.count(colour) * each;
            y -= height;
            if (height > 0) {
                parts.add(new Part(
                        colour,
                        place(middle - width / 2),
                        place(y),
                        place(width),
                        place(height),
                        height < ROOM_FOR_A_NUMBER ? null : day.count(colour)));
            }
        }
        return new Column(place(middle), (days > FEW ? MONTH : DAY).format(day.on()), parts);
    }

    /** From the top down as the columns are stacked, those that occur. */
    private static List<KeyEntry> key(List<RatedDay> days) {
        List<KeyEntry> key = new ArrayList<>();
        for (int at = UPWARDS.size() - 1; at >= 0; at--) {
            RatingColour colour = UPWARDS.get(at);
            if (days.stream().anyMatch(day -> day.count(colour) > 0)) {
                key.add(new KeyEntry(colour, TOP + (double) key.size() * KEY_STEP));
            }
        }
        return key;
    }

    /** Of five lines at most, at 1, 2 or 5 times a power of ten. */
    private static int step(int most) {
        int power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (factor * power * 5 >= most) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    private static String fill(RatingColour colour) {
        return switch (colour) {
            case RED -> "#d4351c";
            case AMBER -> "#f47738";
            case GREY -> "#505a5f";
            case GREEN -> "#00703c";
            case BLUE -> "#1d70b8";
            case NONE -> "#ffffff";
        };
    }

    private static String ink(RatingColour colour) {
        return Arrays.asList(RatingColour.AMBER, RatingColour.NONE).contains(colour) ? "#0b0c0c" : "#ffffff";
    }

    private static double place(double exact) {
        return Math.round(exact * 10) / 10.0;
    }
}
