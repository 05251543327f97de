package org.followthrough.letters.reading;

import java.util.List;

/** The words of some lines on one line, each character knowing its place in the stored text. */
final class FoldedText {

    /** How far a link's words or address are looked for: bounds the work on hostile text. */
    private static final int LONGEST_LINK = 200;

    private static final String HYPHENS = "-\u2010\u2011\u2013";

    private final Stored stored;
    private final StringBuilder words;
    private final int[] places;

    private FoldedText(Stored stored, int longest) {
        this.stored = stored;
        this.words = new StringBuilder(longest);
        this.places = new int[longest];
    }

    static FoldedText of(Stored stored, List<Line> lines) {
        int longest = lines.stream().mapToInt(line -> line.length() + 1).sum();
        var folded = new FoldedText(stored, longest);
        for (Line line : lines) {
            if (!folded.isBrokenWord(line)) {
                folded.space(line.start());
            }
            folded.fold(line.start(), line.end());
        }
        folded.trim();
        return folded;
    }

    String words() {
        return words.toString();
    }

    String matching() {
        return Matching.of(words());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Passage whole() {
        return passage(0, words.length());
    }

    /** The passage of these folded characters, without white space around it. */
    Passage passage(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && words.charAt(first) == ' ') {
            first++;
        }
        while (last > first && words.charAt(last - 1) == ' ') {
            last--;
        }
        int start = places[first];
        int end = places[last - 1] + 1;
        return new Passage(start, end, stored.substring(start, end), words.substring(first, last));
    }

    private void fold(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = stored.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space(i);
            } else if (c == '*' && i + 1 < to && stored.charAt(i + 1) == '*') {
                i++;
            } else if (c == '[' && linkEnd(i, to) > 0) {
                int close = stored.indexOf("](", i);
                fold(i + 1, close);
                i = linkEnd(close, to);
            } else if (!stored.isFurniture(i)) {
                append(c, i);
            }
        }
    }

    /** Where the link that begins here closes, or 0. */
    private int linkEnd(int at, int to) {
        int close = indexOf("](", at, Math.min(to, at + LONGEST_LINK));
        int end = close < 0 ? -1 : indexOf(")", close, Math.min(to, close + LONGEST_LINK));
        return Math.max(end, 0);
    }

    private int indexOf(String wanted, int from, int to) {
        for (int i = from; i + wanted.length() <= to; i++) {
            if (stored.charAt(i) == wanted.charAt(0) && stored.startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A hyphen at the end of a line is the word's own ("multi-" and "agency"): these documents break no others. */
    private boolean isBrokenWord(Line next) {
        int last = words.length() - 1;
        return last > 0
                && HYPHENS.indexOf(words.charAt(last)) >= 0
                && Character.isLetterOrDigit(words.charAt(last - 1))
                && next.hasWords()
                && Character.isLetterOrDigit(stored.charAt(next.start()));
    }

    private void space(int place) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            append(' ', place);
        }
    }

    private void append(char c, int place) {
        places[words.length()] = place;
        words.append(c);
    }

    private void trim() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
    }
}
