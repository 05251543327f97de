package org.followthrough.letters.documents;

/**
 * One printed sign of a page, placed as a reader sees the page: x from the left, y downwards from the top, in points.
 *
 * @param text the characters it stands for
 * @param x where it begins
 * @param y its baseline
 * @param width how far it goes
 * @param size the size of its type
 * @param bold whether its weight is bold
 * @param artifact whether the document itself calls it decoration, as word processors do with headers and footers
 * @param spaced whether a space was printed before it
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, boolean artifact, boolean spaced) {

    float end() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }

    Glyph inBold() {
        return new Glyph(text, x, y, width, size, true, artifact, spaced);
    }

    Glyph afterSpace() {
        return new Glyph(text, x, y, width, size, bold, artifact, true);
    }
}
