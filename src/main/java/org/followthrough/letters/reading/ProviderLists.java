package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.reading.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a report on a provider: requirements with the date they are due by, in a table of two columns, and
 * recommendations. Read by the table's cells where the document shows them, else each requirement ends with its date.
 */
final class ProviderLists {

    private static final List<String> REQUIREMENT =
            List.of("the registered p", "the registered m", "the provider", "you must", "the responsible");

    private final Stored stored;
    private final List<Section> sections;
    private final ItemMaking making;

    ProviderLists(Stored stored, List<Section> sections) {
        this.stored = stored;
        this.sections = sections;
        this.making = new ItemMaking(stored);
    }

    List<ReadItem> requirements() {
        var items = new ArrayList<ReadItem>();
        boolean table = false;
        for (SourceText.Table each : stored.source().tables()) {
            boolean headed = each.rows().stream().anyMatch(ProviderLists.this::isHeader);
            table = headed || (table && each.rows().stream().allMatch(row -> row.size() == 2));
            if (table) {
                each.rows().forEach(row -> addRow(row, items));
            }
        }
        return items.isEmpty() ? fromLines() : items;
    }

    List<ReadItem> recommendations() {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.RECOMMENDATIONS)
                .flatMap(section -> itemsOf(section).stream())
                .map(block -> making.of(block.folded()))
                .toList();
    }

    private static List<Block> itemsOf(Section section) {
        List<Block> items = section.items();
        return items.isEmpty()
                ? section.blocks().stream()
                        .filter(block -> block.folded().words().length() > 30
                                && !block.folded().words().endsWith(":"))
                        .toList()
                : items;
    }

    private boolean isHeader(List<Stretch> row) {
        return row.size() == 2
                && folded(row.get(0)).matching().startsWith("requirement")
                && folded(row.get(1)).matching().startsWith("due");
    }

    private void addRow(List<Stretch> row, List<ReadItem> items) {
        if (row.size() != 2 || isHeader(row)) {
            return;
        }
        FoldedText words = folded(row.get(0));
        if (!words.isEmpty()) {
            items.add(making.of(words, null, date(folded(row.get(1)))));
        }
    }

    private static @Nullable Read<LocalDate> date(FoldedText words) {
        List<Dates.Range> dates = Dates.in(words.matching());
        return dates.isEmpty() ? null : Read.plainly(dates.get(0).last(), words.whole());
    }

    /** As plain text prints the table: the words of a requirement, then a line that is its date. */
    private List<ReadItem> fromLines() {
        var items = new ArrayList<ReadItem>();
        for (Section section : sections) {
            if (section.kind() == SectionKind.REQUIREMENTS) {
                addLines(section, items);
            }
        }
        return items;
    }

    private void addLines(Section section, List<ReadItem> items) {
        var requirement = new ArrayList<Line>();
        for (Block block : section.blocks()) {
            for (Line line : block.lines()) {
                FoldedText words = FoldedText.of(stored, List.of(line));
                if (words.matching().startsWith("due date")) {
                    requirement.clear();
                    continue;
                }
                boolean dated = line.length() < 40 && Dates.isOnlyDates(words.words());
                if (dated && !requirement.isEmpty()) {
                    items.add(making.of(FoldedText.of(stored, requirement), null, date(words)));
                    requirement.clear();
                } else if (!dated && (!requirement.isEmpty() || begins(words))) {
                    requirement.add(line);
                }
            }
            boolean over = block.shape() == Shape.HEADING;
            if (over) {
                requirement.clear();
            }
        }
        if (!requirement.isEmpty()) {
            items.add(making.of(FoldedText.of(stored, requirement)));
        }
    }

    private static boolean begins(FoldedText words) {
        String matching = words.matching();
        boolean law = matching.startsWith("the registered person(s) must comply")
                || matching.startsWith("the registered persons must comply")
                || matching.startsWith("the registered person must comply within");
        return !law && REQUIREMENT.stream().anyMatch(matching::startsWith);
    }

    private FoldedText folded(Stretch cell) {
        return FoldedText.of(stored, Lines.within(stored, cell));
    }
}
