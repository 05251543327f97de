package org.followthrough.reports.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A paper that is also read from its first page to its last. All of it is plain data: what was made once can be kept and
 * written again, byte for byte, in every form.
 *
 * @param blocks what it says, in order; begins after the front that every paper has
 * @param slides what is shown in a meeting; none for papers that have no such form
 * @param sheets the sheets of its workbook
 * @param wholeTable everything in one table
 * @param attachments files that go with it
 */
public record ReadablePaper(
        PaperHeading heading,
        List<Block> blocks,
        List<Slide> slides,
        List<PaperTable<?>> sheets,
        PaperTable<?> wholeTable,
        List<Attachment> attachments)
        implements Paper {

    private static final int COLUMNS_UPRIGHT = 5;

    /** Which way the pages of a paper lie. */
    public enum Layout {
        PORTRAIT,
        LANDSCAPE
    }

    /** Takes the values out of the tables, so that nothing is read again later, and leaves out no level of heading. */
    public ReadablePaper {
        blocks = withoutGaps(blocks);
        slides = List.copyOf(slides);
        sheets = sheets.stream().<PaperTable<?>>map(PaperTable::flat).toList();
        wholeTable = wholeTable.flat();
        attachments = List.copyOf(attachments);
    }

    /** A paper to read, with tables and nothing to go with it. */
    public static ReadablePaper of(PaperHeading heading, List<Block> blocks, List<PaperTable<?>> sheets) {
        return new ReadablePaper(heading, blocks, List.of(), sheets, sheets.get(0), List.of());
    }

    /** Upright, unless a table has so many columns that its words would not be read that way. */
    public Layout layout() {
        boolean wide = blocks.stream()
                .anyMatch(block ->
                        block instanceof Block.Grid grid && grid.columns().size() > COLUMNS_UPRIGHT);
        return wide ? Layout.LANDSCAPE : Layout.PORTRAIT;
    }

    /** A heading stands at most one level below the one before it: who hears a paper would look for what is missing. */
    private static List<Block> withoutGaps(List<Block> blocks) {
        List<Block> even = new ArrayList<>();
        int above = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                above = Math.min(heading.level(), above + 1);
                even.add(new Block.Heading(above, heading.words()));
            } else {
                even.add(block);
            }
        }
        return List.copyOf(even);
    }
}
