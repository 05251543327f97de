package org.followthrough.letters.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is usual in a document: against this a heading, a footnote or the end of a paragraph stands out.
 *
 * @param size of the type most words are set in
 * @param leading from one line of a paragraph to the next, in sizes
 * @param mostlyBold whether bold is the rule and so says nothing
 */
record TypeOfText(float size, float leading, boolean mostlyBold) {

    private static final float USUAL_LEADING = 1.2f;

    /** A gap larger than the usual one by this share ends a paragraph. */
    private static final float PARAGRAPH = 1.22f;

    private static final float LARGER = 1.12f;
    private static final float SMALLER = 0.93f;

    static TypeOfText of(List<LaidPage> pages) {
        Map<Float, Integer> sizes = new HashMap<>();
        int all = 0;
        int bold = 0;
        for (LaidPage page : pages) {
            for (TextLine line : lines(page)) {
                int length = line.text().length();
                sizes.merge(line.size(), length, Integer::sum);
                all += length;
                bold += line.isBold() ? length : 0;
            }
        }
        float size = mostCommon(sizes, 12);
        return new TypeOfText(size, leading(pages, size), bold > all * 0.6);
    }

    boolean endsParagraph(TextLine above, TextLine below) {
        return below.y() - above.y() > leading * Math.max(size * 0.8f, below.size()) * PARAGRAPH;
    }

    boolean isHeading(TextLine line) {
        return line.hasLetters() && ((line.isBold() && !mostlyBold) || line.size() >= size * LARGER);
    }

    boolean isSmall(TextLine line) {
        return line.size() < size * SMALLER;
    }

    private static List<TextLine> lines(LaidPage page) {
        var lines = new java.util.ArrayList<TextLine>();
        page.lines().forEach(placed -> lines.add(placed.line()));
        page.tables()
                .forEach(table ->
                        table.rows().forEach(row -> row.cells().forEach(parts -> parts.forEach(lines::addAll))));
        return lines;
    }

    private static float leading(List<LaidPage> pages, float size) {
        Map<Float, Integer> gaps = new HashMap<>();
        for (LaidPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                TextLine above = page.lines().get(i - 1).line();
                TextLine below = page.lines().get(i).line();
                float gap = (below.y() - above.y()) / size;
                if (above.size() == size && below.size() == size && gap > 0.9f && gap < 2.6f) {
                    gaps.merge(Math.round(gap * 20) / 20f, 1, Integer::sum);
                }
            }
        }
        return mostCommon(gaps, USUAL_LEADING);
    }

    private static float mostCommon(Map<Float, Integer> counts, float otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
