package org.followthrough.measures.charts;

import java.util.List;

/**
 * A run chart, ready to be written as SVG: every number is a place in a picture of {@code width} by {@code height}.
 *
 * @param text size of its letters
 * @param line what the polyline through the points passes, as SVG writes points
 */
public record RunChart(
        int width,
        int height,
        int text,
        double left,
        double right,
        double top,
        double bottom,
        List<Tick> values,
        List<Tick> dates,
        List<Level> levels,
        String line,
        List<Dot> dots) {

    /** Whether a point has this shape, see {@link Dot#shape}. */
    public boolean shows(String shape) {
        return dots.stream().anyMatch(dot -> dot.shape().equals(shape));
    }

    /** Whether a point stands for a small count. */
    public boolean showsSmall() {
        return dots.stream().anyMatch(Dot::small);
    }

    /** A mark on an axis. */
    public record Tick(double at, String label) {}

    /**
     * A level line.
     *
     * @param labelAt where its name stands, apart from the names of its neighbours
     */
    public record Level(ChartLine line, double at, double labelAt, boolean named) {}

    /**
     * A reading.
     *
     * @param shape {@code usual}, {@code high} or {@code low} where it stands out
     * @param small whether it stands for a small count
     * @param words what a pointer held over it says
     */
    public record Dot(double x, double y, String shape, boolean small, String words) {

        /** A triangle around the point, tip up or down, as SVG writes points. */
        public String triangle() {
            int tip = shape.equals("high") ? -7 : 7;
            return "%s,%s %s,%s %s,%s".formatted(x, y + tip, x - 6.5, y - tip * 0.65, x + 6.5, y - tip * 0.65);
        }
    }
}
