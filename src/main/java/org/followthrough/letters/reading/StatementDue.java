package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the day by which a written statement or plan is due. A weekday printed with it is not looked at: it may be wrong. */
final class StatementDue {

    private static final List<String> WHAT = List.of(
            "written statement", "statement of action", "statement of proposed action", "action plan", "the plan");

    private StatementDue() {}

    static @Nullable Read<LocalDate> in(List<Section> sections) {
        Read<LocalDate> next = firstIn(sections.stream().filter(section -> section.kind() == SectionKind.NEXT_STEPS));
        return next == null ? firstIn(sections.stream()) : next;
    }

    private static @Nullable Read<LocalDate> firstIn(Stream<Section> sections) {
        return sections.flatMap(section -> section.blocks().stream())
                .map(block -> in(block.folded()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Read<LocalDate> in(FoldedText words) {
        String matching = words.matching();
        if (WHAT.stream().noneMatch(matching::contains)) {
            return null;
        }
        for (Dates.Range date : Dates.in(matching)) {
            String before = matching.substring(0, date.from());
            boolean by = before.endsWith("by ") || before.endsWith("no later than ") || before.endsWith("before ");
            if (by && date.first().equals(date.last())) {
                return Read.plainly(date.first(), words.passage(date.from(), date.to()));
            }
        }
        return null;
    }
}
