package org.followthrough.reports.forms.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.forms.office.TextSize;

/** A table before it stands on a slide: how wide its columns and how high its rows will be. */
record SlideGrid(Block.Grid grid, PaperWords words, int size) {

    static final double MARGIN_BESIDE = 5;
    static final double MARGIN_ABOVE = 3.5;

    private static final int USUAL = 12;
    private static final int SMALLEST = 8;

    /** In letters as large as fit: a row that is higher than a slide is written smaller. */
    static SlideGrid of(Block.Grid grid, PaperWords words) {
        for (int size = USUAL; size > SMALLEST; size--) {
            var tried = new SlideGrid(grid, words, size);
            double most = SlidesTemplate.BOTTOM - SlidesTemplate.TOP - tried.headHeight();
            if (grid.rows().stream().allMatch(row -> tried.height(row) <= most)) {
                return tried;
            }
        }
        return new SlideGrid(grid, words, SMALLEST);
    }

    /** Labels and what belongs to them. */
    static Block.Grid of(Block.Facts facts) {
        return new Block.Grid(
                "",
                List.of(GridColumn.of("", 1), GridColumn.of("", 3)),
                facts.facts().stream()
                        .map(fact -> GridRow.of(GridCell.of(GridLine.strong(fact.label())), GridCell.of(fact.value())))
                        .toList());
    }

    List<Double> widths() {
        int all = grid.columns().stream().mapToInt(GridColumn::weight).sum();
        List<Double> widths = new ArrayList<>();
        grid.columns().forEach(column -> widths.add(SlidesTemplate.WIDTH * column.weight() / all));
        return widths;
    }

    boolean hasHead() {
        return grid.columns().stream().anyMatch(column -> !column.heading().isEmpty());
    }

    double headHeight() {
        if (!hasHead()) {
            return 0;
        }
        return highest(grid.columns().stream()
                .map(column -> GridCell.of(GridLine.strong(column.heading())))
                .toList());
    }

    double height(GridRow row) {
        return highest(row.cells());
    }

    private double highest(List<GridCell> cells) {
        List<Double> widths = widths();
        return IntStream.range(0, cells.size())
                        .mapToDouble(at -> height(cells.get(at), widths.get(at) - 2 * MARGIN_BESIDE))
                        .max()
                        .orElse(0)
                + 2 * MARGIN_ABOVE;
    }

    private double height(GridCell cell, double width) {
        double lines = cell.lines().stream()
                .mapToDouble(line -> new TextSize(size, line.tone() == Block.Tone.STRONG).height(whole(line), width))
                .sum();
        return Math.max(lines, new TextSize(size, false).height("", width));
    }

    private String whole(GridLine line) {
        String label = line.label() == null ? "" : line.label() + " ";
        String tag = line.rating() == null ? "" : "  " + words.rating(line.rating()) + "  ";
        return label + tag + line.words();
    }
}
