package org.followthrough.reports.forms;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.reports.document.Block;

/** The headings of a paper, as its bookmarks and its list of contents have them. */
public record PaperOutline(List<Entry> entries) {

    private static final int DEEPEST = 3;

    public PaperOutline {
        entries = List.copyOf(entries);
    }

    /**
     * A heading with those under it.
     *
     * @param number place of its block in the paper, from 1
     */
    public record Entry(String words, int number, List<Entry> below) {

        public Entry {
            below = List.copyOf(below);
        }
    }

    /** The headings of levels 2 and 3; one of level 3 that stands under none stands for itself. */
    public static PaperOutline of(List<Block> blocks) {
        List<Entry> tops = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading heading && heading.level() <= DEEPEST) {
                add(heading, at + 1, tops);
            }
        }
        return new PaperOutline(tops);
    }

    private static void add(Block.Heading heading, int number, List<Entry> tops) {
        var entry = new Entry(heading.words(), number, List.of());
        if (heading.level() < DEEPEST || tops.isEmpty()) {
            tops.add(entry);
            return;
        }
        Entry above = tops.remove(tops.size() - 1);
        List<Entry> below = new ArrayList<>(above.below());
        below.add(entry);
        tops.add(new Entry(above.words(), above.number(), below));
    }
}
