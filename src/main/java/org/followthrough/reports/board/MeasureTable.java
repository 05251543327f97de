package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.measures.ReadFigure;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.jspecify.annotations.Nullable;

/** Measures with where each began, where it stands and what is to be reached. */
final class MeasureTable {

    private final BoardWords words;

    MeasureTable(BoardWords words) {
        this.words = words;
    }

    Grid of(String caption, List<ScorecardRow> measures, LocalDate asAt) {
        return new Grid(
                caption,
                List.of(
                        words.column("measure", 5),
                        words.column("begun", 3),
                        words.column("latest", 3),
                        words.column("target", 3)),
                measures.stream().map(measure -> row(measure, asAt)).toList());
    }

    private GridRow row(ScorecardRow measure, LocalDate asAt) {
        return GridRow.of(
                GridCell.of(
                        GridLine.strong(measure.name()),
                        GridLine.note(words.of("measures.verdict." + measure.verdict(asAt)))),
                figure(measure.begun()),
                figure(measure.latest()),
                target(measure));
    }

    private GridCell target(ScorecardRow measure) {
        if (measure.targetWords() == null) {
            return GridCell.of("");
        }
        return measure.targetOn() == null
                ? GridCell.of(measure.targetWords())
                : GridCell.of(
                        GridLine.of(measure.targetWords()),
                        GridLine.note(words.of("reports.board.by", words.day(measure.targetOn()))));
    }

    private GridCell figure(@Nullable ReadFigure figure) {
        return figure == null
                ? GridCell.of(words.of("reports.board.no-figure"))
                : GridCell.of(GridLine.of(figure.figure().words()), GridLine.note(words.day(figure.on())));
    }
}
