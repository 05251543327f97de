package org.followthrough.letters.reading;

import java.util.List;
import java.util.Set;
import org.followthrough.letters.reading.Block.Shape;

/** Reads the lists: what a visit looked at, priority actions, what needs to improve. */
final class ListsReading {

    private final SourceText source;
    private final DocumentKind kind;
    private final List<Section> sections;
    private final Set<ReadingWarning> warnings;

    ListsReading(SourceText source, DocumentKind kind, List<Section> sections, Set<ReadingWarning> warnings) {
        this.source = source;
        this.kind = kind;
        this.sections = sections;
        this.warnings = warnings;
    }

    /** The bullets of a visit's letter before its first findings. */
    List<Passage> scope() {
        boolean visit = kind == DocumentKind.FOCUSED_VISIT || kind == DocumentKind.MONITORING_VISIT;
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.OPENING || section.kind() == SectionKind.SCOPE)
                .filter(section -> visit)
                .flatMap(section -> section.items().stream())
                .map(block -> block.folded().whole())
                .toList();
    }

    /** The items of all sections of one kind. */
    List<ReadItem> items(SectionKind wanted) {
        return sections.stream()
                .filter(section -> section.kind() == wanted)
                .flatMap(section -> items(section).stream())
                .map(block -> block.folded().whole())
                .map(passage -> ReadItem.of(passage, source.isPaged() ? source.pageOf(passage.start()) : null))
                .toList();
    }

    private List<Block> items(Section section) {
        List<Block> items = section.items();
        if (kind.hasTables() || section.blocks().isEmpty()) {
            return List.of();
        }
        return items.isEmpty() ? withoutBullets(section) : items;
    }

    /** Where copying lost the bullets, every paragraph of a visit's letter or an ILACS report is an item. */
    private List<Block> withoutBullets(Section section) {
        warnings.add(ReadingWarning.ITEMS_WITHOUT_BULLETS);
        Shape shape = kind.isThinlyRead() ? Shape.NUMBERED : Shape.PARAGRAPH;
        return section.blocks().stream().filter(block -> block.shape() == shape).toList();
    }
}
