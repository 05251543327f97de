package org.followthrough.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param title what it is called, with the words searched for marked
 * @param place what it belongs to, or when it was said
 * @param words the passages in which the words stand
 */
record SearchHit(
        SearchKind kind,
        String href,
        List<Piece> title,
        @Nullable String place,
        List<Piece> words) {

    /** A run of words, marked where they are what was searched for. */
    record Piece(String words, boolean marked) {}
}
