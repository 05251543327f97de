package org.followthrough.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading, paragraph or list item of a letter as it is shown beside what was read.
 *
 * @param page the page that begins with it, where the document says
 */
record PaneBlock(Shape shape, @Nullable Integer page, List<Piece> pieces, List<Sentence> sentences) {

    /** How a block is set. */
    enum Shape {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    /**
     * Words under the same marks, character for character as they are stored.
     *
     * @param at offset of the first in the stored words
     * @param mark the first of the marks over them
     * @param opens marks that begin here, whose addresses lead here
     * @param closes marks that end here
     */
    record Piece(String words, int at, @Nullable PaneMark mark, List<PaneMark> opens, List<PaneMark> closes) {}

    /**
     * A sentence that can be chosen.
     *
     * @param taken whether something was read from all of it
     */
    record Sentence(int start, int end, String words, boolean taken) {}
}
