package org.followthrough.reports.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.PaperWords;

/** A table of what is due after inspections, with its rule. */
public final class DateGrid {

    private final PaperWords words;

    public DateGrid(PaperWords words) {
        this.words = words;
    }

    /** The dates in their order, as many rows as there are dates. */
    public Grid of(String caption, List<DateLine> dates) {
        return new Grid(
                caption,
                List.of(column("what", 3), column("when", 3), column("rule", 5), column("source", 3)),
                dates.stream().map(this::row).toList());
    }

    private GridRow row(DateLine date) {
        Stream<GridLine> rule =
                Stream.of(date.changed(), date.rule()).filter(Objects::nonNull).map(GridLine::of);
        return GridRow.of(
                GridCell.of(GridLine.of(date.what()), GridLine.note(date.inspection())),
                GridCell.of(GridLine.of(when(date)), GridLine.note(date.certainty())),
                new GridCell(rule.toList()),
                GridCell.of(date.source()));
    }

    private String when(DateLine date) {
        LocalDate on = date.on();
        if (on == null) {
            return words.of("reports.date.none");
        }
        return date.until() == null
                ? words.day(on)
                : words.of("reports.date.window", words.day(on), words.day(date.until()));
    }

    private GridColumn column(String key, int weight) {
        return GridColumn.of(words.of("reports.date.column." + key), weight);
    }
}
