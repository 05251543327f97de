package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.reading.Line.Mark;

/** Cuts the stored text into lines; each is looked at once, from left to right. */
final class Lines {

    private static final String BULLETS = "-*\u2022\u25FC\u25AA\u25A0\u25CF\u25E6\u2013\u2212";
    private static final String NEEDS_SPACE = "-*\u2013\u2212";

    private final Stored stored;

    private Lines(Stored stored) {
        this.stored = stored;
    }

    static List<Line> of(Stored stored) {
        return first(Integer.MAX_VALUE, stored);
    }

    /** The lines of one stretch, such as the cell of a table. */
    static List<Line> within(Stored stored, Stretch stretch) {
        var cutter = new Lines(stored);
        var lines = new ArrayList<Line>();
        for (int start = stretch.start(); start < stretch.end(); ) {
            int newline = stored.indexOf('\n', start);
            int end = newline < 0 || newline > stretch.end() ? stretch.end() : newline;
            lines.add(cutter.line(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** At most so many lines from the beginning. */
    static List<Line> first(int most, Stored stored) {
        var cutter = new Lines(stored);
        var lines = new ArrayList<Line>();
        for (int start = 0; start < stored.length() && lines.size() < most; ) {
            int newline = stored.indexOf('\n', start);
            int end = newline < 0 ? stored.length() : newline;
            lines.add(cutter.line(start, end));
            start = end + 1;
        }
        return lines;
    }

    private Line line(int from, int to) {
        int start = skipSpace(from, to);
        int end = trimEnd(start, to);
        if (start == end) {
            return new Line(start, end, Mark.BLANK, (char) 0, 0);
        }
        char first = stored.charAt(start);
        if (first == '#') {
            return heading(start, end);
        }
        if (first == '*' && isBold(start, end)) {
            return new Line(start + 2, end - 2, Mark.BOLD, (char) 0, 0);
        }
        if (isBulletSign(first) && isBullet(start, end)) {
            return new Line(skipSpace(start + 1, end), end, Mark.BULLET, first, 0);
        }
        return numbered(start, end);
    }

    private Line heading(int start, int end) {
        int after = start;
        while (after < end && stored.charAt(after) == '#') {
            after++;
        }
        int words = skipSpace(after, end);
        boolean bold = isBold(words, end);
        return words == end
                ? new Line(end, end, Mark.BLANK, (char) 0, 0)
                : new Line(bold ? words + 2 : words, bold ? end - 2 : end, Mark.HEADING, (char) 0, 0);
    }

    /** Bold from end to end: neither "**Textphone** 0300" nor a rule of asterisks. */
    private boolean isBold(int start, int end) {
        return end - start > 4
                && stored.startsWith("**", start)
                && stored.startsWith("**", end - 2)
                && stored.charAt(start + 2) != '*'
                && stored.indexOf("**", start + 2) == end - 2;
    }

    /** Word processors' symbol fonts put their bullets into the private use area. */
    private static boolean isBulletSign(char c) {
        return BULLETS.indexOf(c) >= 0 || (c >= '\uE000' && c <= '\uF8FF');
    }

    private boolean isBullet(int start, int end) {
        return start + 1 == end
                || NEEDS_SPACE.indexOf(stored.charAt(start)) < 0
                || Character.isWhitespace(stored.charAt(start + 1));
    }

    private Line numbered(int start, int end) {
        int digits = start;
        while (digits < end && digits < start + 3 && isDigit(stored.charAt(digits))) {
            digits++;
        }
        boolean number = digits > start
                && digits < end
                && stored.charAt(digits) == '.'
                && (digits + 1 == end || Character.isWhitespace(stored.charAt(digits + 1)));
        return number
                ? new Line(
                        skipSpace(digits + 1, end),
                        end,
                        Mark.NUMBER,
                        (char) 0,
                        Integer.parseInt(stored.substring(start, digits)))
                : new Line(start, end, Mark.TEXT, (char) 0, 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isSpace(stored.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimEnd(int from, int to) {
        int at = to;
        while (at > from && isSpace(stored.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
