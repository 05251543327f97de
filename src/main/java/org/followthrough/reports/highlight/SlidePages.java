package org.followthrough.reports.highlight;

import java.util.List;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Slide;

/** Puts what is long on as many slides as it takes. */
final class SlidePages {

    private static final int ROWS = 8;
    private static final int POINTS = 7;

    private final BoardWords words;

    SlidePages(BoardWords words) {
        this.words = words;
    }

    /** As many slides as it takes; none when there is nothing to show and no sentence says so. */
    void points(String title, List<String> points, String notes, List<Slide> slides) {
        int parts = Math.max(1, (points.size() + POINTS - 1) / POINTS);
        for (int part = 0; part < parts; part++) {
            List<String> shown = points.subList(part * POINTS, Math.min(points.size(), (part + 1) * POINTS));
            slides.add(new Slide(
                    part(title, part, parts), shown.isEmpty() ? List.of() : List.of(new Block.Points(shown)), notes));
        }
    }

    /** None when there are no rows. */
    void rows(String title, Grid grid, String notes, List<Slide> slides) {
        int parts = (grid.rows().size() + ROWS - 1) / ROWS;
        for (int part = 0; part < parts; part++) {
            List<GridRow> shown =
                    grid.rows().subList(part * ROWS, Math.min(grid.rows().size(), (part + 1) * ROWS));
            slides.add(new Slide(
                    part(title, part, parts), List.of(new Grid(grid.caption(), grid.columns(), shown)), notes));
        }
    }

    private String part(String title, int part, int parts) {
        return parts == 1 ? title : words.of("reports.highlight-report.slide.part", title, part + 1, parts);
    }
}
