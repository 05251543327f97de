package org.followthrough.files.reading;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param number of the page, slide, paragraph and so on, from 1
 * @param line on a page, from 1; null where there are no lines
 * @param cell such as {@code C12}; null where there are no cells
 */
public record Place(
        Part part,
        int number,
        @Nullable Integer line,
        @Nullable String cell) {

    /** What a file is made of, as people count it. */
    public enum Part {
        PAGE,
        SHEET,
        SHEET_COMMENT,
        PARAGRAPH,
        HEADER,
        NOTE,
        COMMENT,
        SLIDE,
        SLIDE_NOTES,
        LINE
    }

    static Place of(Part part, int number) {
        return new Place(part, number, null, null);
    }
}
