package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;

/** Measures in a table: where each began, where it stands and what is to be reached. */
final class PackMeasureGrid {

    private final PackWords words;

    PackMeasureGrid(PackWords words) {
        this.words = words;
    }

    Grid of(String caption, List<PackMeasure> measures, LocalDate asAt) {
        return new Grid(
                caption,
                List.of(
                        GridColumn.of(words.of("column.measure"), 4),
                        GridColumn.of(words.of("column.began"), 3),
                        GridColumn.of(words.of("column.latest"), 3),
                        GridColumn.of(words.of("column.target"), 3)),
                measures.stream().map(measure -> row(measure, asAt)).toList());
    }

    private GridRow row(PackMeasure measure, LocalDate asAt) {
        return GridRow.of(
                GridCell.of(measure.row().name()),
                GridCell.of(words.figure(measure.row().begun())),
                GridCell.of(words.figure(measure.row().latest())),
                GridCell.of(
                        GridLine.of(words.target(measure.row())), GridLine.note(words.verdict(measure.row(), asAt))));
    }
}
