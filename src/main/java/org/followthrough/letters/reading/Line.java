package org.followthrough.letters.reading;

/**
 * One line of the stored text and the mark it begins with.
 *
 * @param start where its words begin, after indent and mark
 * @param end where its words end, before closing marks and white space
 * @param mark what stands before the words
 * @param bullet the bullet character, or 0
 * @param number the printed paragraph number, or 0
 */
record Line(int start, int end, Mark mark, char bullet, int number) {

    enum Mark {
        BLANK,
        HEADING,
        BOLD,
        BULLET,
        NUMBER,
        TEXT
    }

    boolean isBlank() {
        return mark == Mark.BLANK;
    }

    boolean hasWords() {
        return end > start;
    }

    int length() {
        return end - start;
    }

    /** The same line without a number such as "1." or "2.1" before its words. */
    Line withoutNumber(Stored stored) {
        int from = start;
        while (from < end && "0123456789. ".indexOf(stored.charAt(from)) >= 0) {
            from++;
        }
        return from == end ? this : new Line(from, end, mark, bullet, number);
    }

    /** The same line read as running words, from its bullet or number on. */
    Line asText(Stored stored) {
        int from = start;
        while (from > 0 && stored.charAt(from - 1) != '\n') {
            from--;
        }
        while (from < end && Character.isWhitespace(stored.charAt(from))) {
            from++;
        }
        return new Line(from, end, Mark.TEXT, (char) 0, 0);
    }
}
