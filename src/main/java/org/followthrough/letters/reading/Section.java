package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.reading.Block.Shape;
import org.jspecify.annotations.Nullable;

/** A heading and the blocks under it. */
record Section(SectionKind kind, @Nullable Block heading, List<Block> blocks) {

    static List<Section> of(List<Block> blocks) {
        var sections = new ArrayList<Section>();
        var section = new Section(SectionKind.OPENING, null, new ArrayList<>());
        sections.add(section);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            SectionKind opens = block.opens();
            if (opens != null) {
                section = section.followedBy(opens, block, isListNext(blocks, i + 1));
                sections.add(section);
            }
            if (block.shape() != Shape.HEADING && !block.isBare()) {
                section.blocks.add(block);
            }
        }
        return sections;
    }

    List<Block> items() {
        return blocks.stream().filter(block -> block.shape() == Shape.ITEM).toList();
    }

    List<Block> numbered() {
        return blocks.stream().filter(block -> block.shape() == Shape.NUMBERED).toList();
    }

    String title() {
        return heading == null ? "" : heading.folded().words();
    }

    private static boolean isListNext(List<Block> blocks, int from) {
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i).shape() != Shape.HEADING) {
                return blocks.get(i).shape() == Shape.ITEM;
            }
        }
        return false;
    }

    /**
     * A heading we do not know is a part of the section it stands in: before the findings of the opening, among the findings
     * of them, between items of their list. After a list that bullets no longer follow, and after a practice study, it begins
     * findings.
     */
    private Section followedBy(SectionKind next, Block block, boolean listNext) {
        Block title = block.shape() == Shape.HEADING ? block : null;
        if (kind == SectionKind.CLOSING) {
            return new Section(kind, title, new ArrayList<>());
        }
        if (next != SectionKind.UNKNOWN) {
            return new Section(next, title, new ArrayList<>());
        }
        if (kind.hasItems() && listNext) {
            return new Section(kind, heading, new ArrayList<>());
        }
        boolean findings = kind.hasItems() || kind == SectionKind.PRACTICE_STUDY;
        return new Section(findings ? SectionKind.MAIN_FINDINGS : kind, title, new ArrayList<>());
    }
}
