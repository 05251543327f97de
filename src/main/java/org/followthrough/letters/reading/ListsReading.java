package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.letters.reading.Block.Shape;
import org.jspecify.annotations.Nullable;

/** Reads the lists: what a visit looked at, priority actions, what needs to improve, requirements, recommendations. */
final class ListsReading {

    /** A safeguarding board has its own list in a report of the single inspection framework. */
    private static final List<String> BOARD = List.of("lscb", "local safeguarding children board");

    private final Stored stored;
    private final DocumentKind kind;
    private final List<Section> sections;
    private final Set<ReadingWarning> warnings;
    private final ItemMaking making;

    ListsReading(Stored stored, DocumentKind kind, List<Section> sections, Set<ReadingWarning> warnings) {
        this.stored = stored;
        this.kind = kind;
        this.sections = sections;
        this.warnings = warnings;
        this.making = new ItemMaking(stored);
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

    List<ReadItem> priorityActions() {
        return kind == DocumentKind.AREA_SEND
                ? new SendLists(stored, sections).priorityActions()
                : itemsOf(own(SectionKind.PRIORITY_ACTIONS));
    }

    List<ReadItem> improvements() {
        return kind == DocumentKind.AREA_SEND
                ? new SendLists(stored, sections).improvements()
                : itemsOf(own(SectionKind.IMPROVEMENTS));
    }

    List<ReadItem> requirements() {
        return kind == DocumentKind.SCCIF ? new ProviderLists(stored, sections).requirements() : List.of();
    }

    /** As printed in reports of older frameworks and on providers; a safeguarding board's items name the board. */
    List<ReadItem> recommendations() {
        if (kind == DocumentKind.SCCIF) {
            return new ProviderLists(stored, sections).recommendations();
        }
        int board = board();
        List<ReadItem> own = itemsOf(own(SectionKind.RECOMMENDATIONS));
        List<ReadItem> boards = sections.subList(board, sections.size()).stream()
                .filter(section -> section.kind().hasItems())
                .flatMap(section -> words(section).stream())
                .map(words -> making.of(words, boardNamed(board), null))
                .toList();
        return Stream.concat(own.stream(), boards.stream()).toList();
    }

    private List<Section> own(SectionKind wanted) {
        return sections.subList(0, board()).stream()
                .filter(section -> section.kind() == wanted)
                .toList();
    }

    /** Where the part about the safeguarding board begins; the number of sections where there is none. */
    private int board() {
        boolean authority = false;
        for (int i = 0; kind == DocumentKind.SIF && i < sections.size(); i++) {
            String title = Matching.of(sections.get(i).title());
            boolean board = authority
                    && sections.get(i).kind() != SectionKind.INFORMATION
                    && BOARD.stream().anyMatch(title::contains);
            if (board) {
                return i;
            }
            authority |= sections.get(i).kind().hasItems();
        }
        return sections.size();
    }

    private @Nullable Passage boardNamed(int section) {
        Block heading = sections.get(section).heading();
        if (heading == null) {
            return null;
        }
        FoldedText words = heading.folded();
        return BOARD.stream()
                .filter(words.matching()::contains)
                .findFirst()
                .map(name -> words.passage(
                        words.matching().indexOf(name), words.matching().indexOf(name) + name.length()))
                .orElse(null);
    }

    private List<ReadItem> itemsOf(List<Section> lists) {
        return lists.stream()
                .flatMap(section -> words(section).stream())
                .map(making::of)
                .toList();
    }

    private List<FoldedText> words(Section section) {
        if (!section.numbered().isEmpty()) {
            return numbered(section);
        }
        List<Block> items = section.items();
        if (items.isEmpty() && !section.blocks().isEmpty()) {
            return withoutBullets(section);
        }
        return items.stream().map(Block::folded).toList();
    }

    /** Numbered items, each with the bullets that follow it. */
    private List<FoldedText> numbered(Section section) {
        var items = new ArrayList<FoldedText>();
        var lines = new ArrayList<Line>();
        for (Block block : section.blocks()) {
            if (block.shape() == Shape.NUMBERED && !lines.isEmpty()) {
                items.add(FoldedText.of(stored, lines));
                lines.clear();
            }
            if (block.shape() == Shape.NUMBERED || (!lines.isEmpty() && block.shape() == Shape.ITEM)) {
                lines.addAll(block.lines());
            }
        }
        if (!lines.isEmpty()) {
            items.add(FoldedText.of(stored, lines));
        }
        return items;
    }

    /** Where copying lost the bullets, every paragraph of a list is an item; one that leads to others is not. */
    private List<FoldedText> withoutBullets(Section section) {
        warnings.add(ReadingWarning.ITEMS_WITHOUT_BULLETS);
        return section.blocks().stream()
                .map(Block::folded)
                .filter(words -> !words.words().endsWith(":"))
                .toList();
    }
}
