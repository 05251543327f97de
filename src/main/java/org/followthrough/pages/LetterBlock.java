package org.followthrough.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the letter as it is shown: a heading, a paragraph or a list of items. */
public record LetterBlock(Shape shape, List<Line> lines) {

    /** How a block is set. */
    public enum Shape {
        HEADING,
        PARAGRAPH,
        LIST
    }

    /**
     * The words of a heading or a paragraph, or one item of a list.
     *
     * @param ended marks whose last words stand here and that lead somewhere
     */
    public record Line(List<Piece> pieces, List<LetterMark> ended) {}

    /**
     * Words that are all under the same marks.
     *
     * @param mark the finding, or else the recommendation, that quotes them
     * @param opens marks that begin here, whose addresses lead here
     * @param closes whether the mark ends here
     */
    public record Piece(String words, @Nullable LetterMark mark, List<LetterMark> opens, boolean closes) {}
}
