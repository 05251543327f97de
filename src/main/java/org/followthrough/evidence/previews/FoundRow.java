package org.followthrough.evidence.previews;

import org.jspecify.annotations.Nullable;

/**
 * Something that looks like personal data, by its place in a file.
 *
 * @param part such as {@code PAGE}; with {@code -line} or {@code -cell} the place is known better
 */
record FoundRow(
        String kind,
        String part,
        int number,
        @Nullable Integer line,
        @Nullable String cell) {

    /** Key of the words that say where. */
    public String place() {
        return "evidence.previews.place." + part + (line != null ? ".line" : cell != null ? ".cell" : "");
    }
}
