package org.followthrough.letters.reading;

/**
 * A stretch of the stored text: {@code stored.substring(start, end)} is {@code text}, always.
 *
 * @param start offset of its first character in {@link StoredText}
 * @param end offset after its last character
 * @param text exactly what stands there, with line ends, page furniture and marks if it runs across any
 * @param folded its words for showing: white space folded to single spaces; marks, page numbers and running footers left
 *     out
 */
public record Passage(int start, int end, String text, String folded) {

    public Passage {
        if (start < 0 || end - start != text.length() || text.isEmpty()) {
            throw new IllegalArgumentException("A passage from " + start + " to " + end + " cannot hold its text");
        }
    }
}
