package org.followthrough.letters.documents;

import java.util.List;

/**
 * What is on a page, as a reader sees it.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param glyphs in the order they were drawn
 * @param level drawn lines from left to right
 * @param upright drawn lines from top to bottom
 * @param images how many pictures there are; they are never decoded
 * @param unknown how many signs do not say which characters they stand for
 */
record PageMarks(
        float width, float height, List<Glyph> glyphs, List<Rule> level, List<Rule> upright, int images, int unknown) {}
