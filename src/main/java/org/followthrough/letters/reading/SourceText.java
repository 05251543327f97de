package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A document's words in reading order, once its file format is taken away, and what the look of its pages says about them.
 * Text that was pasted has words only: the lists other than the pages are empty then, and the reader goes by the words.
 *
 * @param text the {@link StoredText} that all offsets refer to; cells of a table follow one another row by row, each cell's
 *     lines together
 * @param pages offset at which each page begins, in order; the first is 0. One page only where no pages are known
 * @param furniture running headers and footers, page numbers, and marks of footnotes in the words: no part of any sentence
 * @param footnotes the footnotes themselves, each with its number
 * @param headings lines that stand out as headings by weight or size
 * @param tables the tables, in order
 */
public record SourceText(
        String text,
        List<Integer> pages,
        List<Stretch> furniture,
        List<Stretch> footnotes,
        List<Stretch> headings,
        List<Table> tables) {

    /** Rows from top to bottom, each with its cells from left to right; an empty cell is an empty stretch. */
    public record Table(List<List<Stretch>> rows) {}

    /** Words that were pasted or come from a plain file; form feeds in them are page ends. */
    public static SourceText ofWords(String raw) {
        StoredText stored = StoredText.of(raw);
        return new SourceText(
                stored.text(), pages(raw, stored.text().length()), List.of(), List.of(), List.of(), List.of());
    }

    /** The page, from 1, that the character at this offset stands on. */
    public int pageOf(int offset) {
        int page = 0;
        while (page < pages.size() && pages.get(page) <= offset) {
            page++;
        }
        return Math.max(1, page);
    }

    /** Whether the document says where its pages end. */
    public boolean isPaged() {
        return pages.size() > 1;
    }

    private static List<Integer> pages(String raw, int length) {
        var pages = new ArrayList<>(List.of(0));
        int from = 0;
        int at = 0;
        for (int feed = raw.indexOf('\f'); feed >= 0; feed = raw.indexOf('\f', feed + 1)) {
            at += StoredText.of(raw.substring(from, feed)).text().length() + 1;
            from = feed + 1;
            if (at < length) {
                pages.add(at);
            }
        }
        return List.copyOf(pages);
    }
}
