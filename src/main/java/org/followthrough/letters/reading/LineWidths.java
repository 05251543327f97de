package org.followthrough.letters.reading;

import java.util.List;

/**
 * How wide printed lines are, so that a line which ends early is known: a word processor breaks a line only where the next
 * word has no room. Characters count as wide as they are in the plain typefaces that inspectorates print in.
 */
final class LineWidths {

    private static final String NARROW = "ijlI.,:;'|!\u2018\u2019";
    private static final String SLIM = "ftr ()[]-\"\u201C\u201D/\u2013";
    private static final String WIDE = "mwMW%@\u2014\u25FC";
    private static final int NARROW_WIDTH = 25;
    private static final int SLIM_WIDTH = 32;
    private static final int PLAIN_WIDTH = 54;
    private static final int CAPITAL_WIDTH = 68;
    private static final int WIDE_WIDTH = 82;

    /** Room that a word needs not fill: typefaces differ a little. */
    private static final double TOLERANCE = 0.97;

    private static final double LOOSE_TOLERANCE = 1.12;

    private static final int LONGEST_LINE = 400;

    private final Stored stored;
    private final int full;

    LineWidths(Stored stored, List<Line> lines) {
        this.stored = stored;
        int[] widths = lines.stream()
                .filter(line -> line.hasWords() && line.length() < LONGEST_LINE)
                .mapToInt(line -> width(line.start(), line.end()))
                .sorted()
                .toArray();
        this.full = widths.length == 0 ? 0 : widths[widths.length * 97 / 100];
    }

    /** Whether the first word of the next line would have had room on this one. */
    boolean hasRoom(Line line, Line next) {
        return hasRoom(line, next, TOLERANCE);
    }

    /** The same, where something else speaks for a new paragraph too. */
    boolean mayHaveRoom(Line line, Line next) {
        return hasRoom(line, next, LOOSE_TOLERANCE);
    }

    private boolean hasRoom(Line line, Line next, double tolerance) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        int space = stored.text().indexOf(' ', next.start());
        int end = space < 0 || space > next.end() ? next.end() : space;
        int word = width(next.start(), Math.min(end, next.start() + LONGEST_LINE));
        return width(line.start(), line.end()) + SLIM_WIDTH + word <= full * tolerance;
    }

    private int width(int from, int to) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += width(stored.charAt(i));
        }
        return width;
    }

    private static int width(char c) {
        if (NARROW.indexOf(c) >= 0) {
            return NARROW_WIDTH;
        }
        if (SLIM.indexOf(c) >= 0) {
            return SLIM_WIDTH;
        }
        if (WIDE.indexOf(c) >= 0) {
            return WIDE_WIDTH;
        }
        return Character.isUpperCase(c) ? CAPITAL_WIDTH : PLAIN_WIDTH;
    }
}
