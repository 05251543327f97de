package org.followthrough.letters.reading;

import java.util.List;
import org.followthrough.letters.reading.Line.Mark;

/** The lines of a document as they were printed, with their words. */
record PrintedLines(Stored stored, List<Line> all) {

    private static final int LONGEST_WORDS = 200;

    int size() {
        return all.size();
    }

    Line get(int i) {
        return all.get(i);
    }

    /** The words of a line; none of one too long to be anything but a paragraph. */
    String words(int i) {
        Line line = all.get(i);
        return line.length() > LONGEST_WORDS ? "" : stored.substring(line.start(), line.end());
    }

    /** Whether the line is a number of up to three figures and nothing else. */
    boolean isNumber(int i) {
        Line line = all.get(i);
        return line.mark() == Mark.TEXT
                && line.length() <= 3
                && line.hasWords()
                && words(i).chars().allMatch(Character::isDigit);
    }

    /** The nearest line with words, after or (by a step of -1) before this one; -1 where there is none. */
    int nextWords(int from, int step) {
        int i = from + step;
        while (i >= 0 && i < all.size() && !all.get(i).hasWords()) {
            i += step;
        }
        return i < all.size() ? i : -1;
    }
}
