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
        for (Block block : blocks) {
            SectionKind opens = block.opens();
            if (opens != null) {
                section = new Section(section.followedBy(opens), headingIn(block), new ArrayList<>());
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

    String title() {
        return heading == null ? "" : heading.folded().words();
    }

    private static @Nullable Block headingIn(Block block) {
        return block.shape() == Shape.HEADING ? block : null;
    }

    /** A heading we do not know inside the findings is a part of them, before the findings a part of the opening. */
    private SectionKind followedBy(SectionKind next) {
        boolean goesOn = kind.hasFindings() || kind == SectionKind.OPENING;
        boolean over = kind == SectionKind.CLOSING;
        return over || (next == SectionKind.UNKNOWN && goesOn) ? kind : next;
    }
}
