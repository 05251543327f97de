package org.followthrough.letters.reading;

import java.util.List;
import java.util.Set;
import org.followthrough.letters.reading.Block.Shape;

/** Reads the lists: what a visit looked at, priority actions, what needs to improve. */
final class ListsReading {

    private final List<Section> sections;
    private final Set<ReadingWarning> warnings;

    ListsReading(List<Section> sections, Set<ReadingWarning> warnings) {
        this.sections = sections;
        this.warnings = warnings;
    }

    /** Bullets before the first findings, below words that end with a colon. */
    List<Passage> scope() {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.OPENING || section.kind() == SectionKind.SCOPE)
                .flatMap(section -> section.items().stream())
                .map(block -> block.folded().whole())
                .toList();
    }

    /** The items of all sections of one kind; without bullets every paragraph is one, and a warning says so. */
    List<Passage> items(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> items(section).stream())
                .map(block -> block.folded().whole())
                .toList();
    }

    private List<Block> items(Section section) {
        List<Block> items = section.items();
        if (!items.isEmpty()) {
            return items;
        }
        List<Block> numbered = section.blocks().stream()
                .filter(block -> block.shape() == Shape.NUMBERED)
                .toList();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        if (!section.blocks().isEmpty()) {
            warnings.add(ReadingWarning.ITEMS_WITHOUT_BULLETS);
        }
        return section.blocks();
    }
}
