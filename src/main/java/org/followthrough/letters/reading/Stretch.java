package org.followthrough.letters.reading;

/**
 * Some characters of a text: from the one at {@code start} up to, but without, the one at {@code end}.
 *
 * @param start offset of the first character
 * @param end offset after the last; never before {@code start}
 */
public record Stretch(int start, int end) {

    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No stretch goes from " + start + " to " + end);
        }
    }

    boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
