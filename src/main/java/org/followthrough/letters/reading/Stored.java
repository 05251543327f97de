package org.followthrough.letters.reading;

import java.util.BitSet;
import java.util.List;

/** The stored text while it is read, with what the look of its pages says about each place in it. */
final class Stored {

    private final SourceText source;
    private final String text;
    private final BitSet furniture;
    private final BitSet headings;

    Stored(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.furniture = places(source.furniture());
        this.furniture.or(places(source.footnotes()));
        this.headings = places(source.headings());
    }

    SourceText source() {
        return source;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char charAt(int place) {
        return text.charAt(place);
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    boolean startsWith(String words, int place) {
        return text.startsWith(words, place);
    }

    int indexOf(String words, int from) {
        return text.indexOf(words, from);
    }

    int indexOf(char c, int from) {
        return text.indexOf(c, from);
    }

    /** Whether the character here is no part of any sentence: a footer's, a footnote's, a footnote mark. */
    boolean isFurniture(int place) {
        return furniture.get(place);
    }

    /** Whether all of it but white space is furniture; false where there is nothing but white space. */
    boolean isFurniture(int from, int to) {
        boolean any = false;
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                if (!furniture.get(i)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether the line that begins here stands out as a heading. */
    boolean isHeading(int from) {
        return headings.get(from);
    }

    /** Whether the document's pages say anything about weight and size. */
    boolean showsHeadings() {
        return !headings.isEmpty();
    }

    boolean isPaged() {
        return source.isPaged();
    }

    private BitSet places(List<Stretch> stretches) {
        var places = new BitSet(text.length());
        stretches.forEach(stretch -> places.set(stretch.start(), Math.min(stretch.end(), text.length())));
        return places;
    }
}
