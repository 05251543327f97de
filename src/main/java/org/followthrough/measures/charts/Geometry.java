package org.followthrough.measures.charts;

/**
 * How large a chart is drawn. Its text keeps its size on paper and screen because a picture for a phone is another
 * picture, not a smaller one. A wide one has room for the names of lines on the right; for a narrow one they stand in a
 * list below.
 */
public enum Geometry {
    /** For a desk and for paper. */
    WIDE(760, 380, 150, 14, 6, 9),
    /** For a phone of 320 pixels. */
    NARROW(290, 290, 0, 12, 5, 4);

    private static final double LETTER = 0.6;
    private static final int EDGE = 12;

    private final int width;
    private final int height;
    private final int label;
    private final int text;
    private final int steps;
    private final int dates;

    Geometry(int width, int height, int label, int text, int steps, int dates) {
        this.width = width;
        this.height = height;
        this.label = label;
        this.text = text;
        this.steps = steps;
        this.dates = dates;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int text() {
        return text;
    }

    int steps() {
        return steps;
    }

    int dates() {
        return dates;
    }

    boolean namesLines() {
        return label > 0;
    }

    int left(int longestLabel) {
        return (int) Math.ceil(longestLabel * text * LETTER) + EDGE;
    }

    int right() {
        return width - Math.max(label, EDGE);
    }

    int top() {
        return EDGE;
    }

    int bottom() {
        return height - 2 * text;
    }
}
