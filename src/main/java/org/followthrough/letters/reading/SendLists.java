package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of an Area SEND report: priority actions in a table of two columns (who must act, what they must do), areas for
 * improvement in paragraphs without bullets. Read by the table's cells where the document shows them, else by the gaps
 * between them.
 */
final class SendLists {

    private static final Set<String> HEADERS = Set.of(
            "responsible body",
            "responsible bodies",
            "areas for priority action",
            "areas for improvement",
            "area for improvement");

    private final Stored stored;
    private final List<Section> sections;
    private final ItemMaking making;

    SendLists(Stored stored, List<Section> sections) {
        this.stored = stored;
        this.sections = sections;
        this.making = new ItemMaking(stored);
    }

    List<ReadItem> priorityActions() {
        var items = new ArrayList<ReadItem>();
        for (SourceText.Table table : stored.source().tables()) {
            if (isPriorityTable(table)) {
                addRows(table, items);
            }
        }
        return items.isEmpty() ? fromGaps() : items;
    }

    List<ReadItem> improvements() {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.IMPROVEMENTS)
                .flatMap(section -> section.blocks().stream())
                .map(Block::folded)
                .filter(words -> !isHeader(words) && !words.words().endsWith(":"))
                .map(making::of)
                .toList();
    }

    /** A table of two columns one of which is headed so, or that goes on with another page's. */
    private boolean isPriorityTable(SourceText.Table table) {
        return table.rows().stream()
                .anyMatch(
                        row -> row.size() == 2 && folded(row.get(0)).matching().startsWith("responsible bod"));
    }

    private void addRows(SourceText.Table table, List<ReadItem> items) {
        for (List<Stretch> row : table.rows()) {
            if (row.size() == 2) {
                FoldedText body = folded(row.get(0));
                FoldedText words = folded(row.get(1));
                if (!words.isEmpty() && !isHeader(words)) {
                    items.add(making.of(words, body.isEmpty() ? bodyOfLast(items) : body.whole(), null));
                }
            }
        }
    }

    private static @Nullable Passage bodyOfLast(List<ReadItem> items) {
        return items.isEmpty() ? null : items.get(items.size() - 1).responsibleBody();
    }

    /** Cells one after the other: one that ends no sentence is a body, one that does says what it must do. */
    private List<ReadItem> fromGaps() {
        var items = new ArrayList<ReadItem>();
        var body = new ArrayList<Line>();
        boolean bodyLast = false;
        for (List<Line> cell : cells()) {
            FoldedText words = FoldedText.of(stored, cell);
            if (words.isEmpty()) {
                continue;
            }
            if (words.words().endsWith(".")) {
                FoldedText who = FoldedText.of(stored, body);
                items.add(making.of(words, who.isEmpty() ? null : who.whole(), null));
                bodyLast = false;
            } else {
                if (!bodyLast) {
                    body.clear();
                }
                body.addAll(cell);
                bodyLast = true;
            }
        }
        return items;
    }

    private List<List<Line>> cells() {
        var cells = new ArrayList<List<Line>>();
        for (Section section : sections) {
            if (section.kind() != SectionKind.PRIORITY_ACTIONS) {
                continue;
            }
            boolean fresh = true;
            for (Block block : section.blocks()) {
                if (fresh || (block.isAfterGap() && !goesOn(cells, block))) {
                    cells.add(new ArrayList<>());
                }
                block.lines().stream()
                        .filter(line -> !isHeader(FoldedText.of(stored, List.of(line))))
                        .forEach(cells.get(cells.size() - 1)::add);
                fresh = false;
            }
        }
        return cells;
    }

    /** A page may break inside a cell. */
    private boolean goesOn(List<List<Line>> cells, Block next) {
        List<Line> last = cells.get(cells.size() - 1);
        String words = FoldedText.of(stored, last).words();
        boolean breaksOff = !words.isEmpty() && !words.endsWith(".");
        return breaksOff && Character.isLowerCase(next.folded().words().charAt(0));
    }

    private FoldedText folded(Stretch cell) {
        return FoldedText.of(stored, Lines.within(stored, cell));
    }

    private static boolean isHeader(FoldedText words) {
        return HEADERS.contains(words.matching());
    }
}
