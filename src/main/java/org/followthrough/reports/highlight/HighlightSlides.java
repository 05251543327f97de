package org.followthrough.reports.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.reports.board.BoardTables;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.Origin;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.charts.MeasureCharts;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Slide;
import org.springframework.stereotype.Component;

/** The report as it is shown: each slide says its point in the title, and what is long stands in the notes. */
@Component
class HighlightSlides {

    private static final int ROWS = 8;
    private static final int POINTS = 7;

    private final BoardWords words;
    private final BoardTables tables;
    private final MeasureCharts charts;
    private final HighlightHealth health;
    private final HighlightDecisions decisions;

    HighlightSlides(
            BoardWords words,
            BoardTables tables,
            MeasureCharts charts,
            HighlightHealth health,
            HighlightDecisions decisions) {
        this.words = words;
        this.tables = tables;
        this.charts = charts;
        this.health = health;
        this.decisions = decisions;
    }

    List<Slide> of(PlanBook book) {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide(health.headline(book), List.of(health.figures(book)), health.period(book.period())));
        moved(book, slides);
        judged(book, slides);
        decide(book, slides);
        red(book, slides);
        rows(title("law", book.dueByLaw().size()), tables.dueByLaw("", book), "", slides);
        rows(title("ahead", tables.ahead("", book).rows().size()), tables.ahead("", book), "", slides);
        rows(
                title("measures", book.offTarget().size()),
                tables.measures("", book.offTarget(), book.period().asAt()),
                "",
                slides);
        book.offTarget()
                .forEach(measure -> charts.chart(measure)
                        .ifPresent(chart -> slides.add(new Slide(measure.name(), List.of(chart), chart.words()))));
        embedded(book, slides);
        return slides;
    }

    private void moved(PlanBook book, List<Slide> slides) {
        List<String> moved = health.moved(book);
        String title = say("moved.heading", words.day(book.period().since()));
        points(title, moved.isEmpty() ? List.of(say("moved.nothing")) : moved, "", slides);
    }

    /** Our reading and local work apart from what inspectors wrote. */
    private void judged(PlanBook book, List<Slide> slides) {
        for (Origin origin : Origin.values()) {
            Grid rated = tables.judged("", book.recommended(origin), book);
            rows(say("slide.judged", words.of("reports.part." + origin.key())), rated, "", slides);
        }
    }

    private void decide(PlanBook book, List<Slide> slides) {
        List<String> leaders = decisions.ofLeaders(book);
        List<String> others = decisions.ofOthers(book);
        if (!leaders.isEmpty() || others.isEmpty()) {
            points(title("decisions-of-leaders", leaders.size()), leaders, "", slides);
        }
        if (!others.isEmpty()) {
            points(title("decisions", others.size()), others, "", slides);
        }
    }

    /** Little on the slide, what is in the way and what was said last in the notes. */
    private void red(PlanBook book, List<Slide> slides) {
        List<PlanAction> red = book.rated(Rating.RED);
        Grid grid = new Grid(
                "",
                List.of(
                        GridColumn.of(words.of("reports.board.column.action"), 6),
                        GridColumn.of(words.of("reports.board.column.lead"), 3),
                        GridColumn.of(words.of("reports.board.column.why"), 3)),
                red.stream()
                        .map(action -> GridRow.of(
                                GridCell.of(action.named()),
                                GridCell.of(words.owner(action.owner())),
                                GridCell.of(GridLine.of(
                                        words.why(action.basis(), book.period().asAt())))))
                        .toList());
        String notes = red.stream()
                .flatMap(action -> Stream.ofNullable(action.course().inTheWay())
                        .map(way -> say("slide.in-the-way", action.named(), way)))
                .collect(Collectors.joining("\n"));
        rows(title("red", red.size()), grid, notes, slides);
    }

    private void embedded(PlanBook book, List<Slide> slides) {
        List<String> embedded = book.actions().stream()
                .filter(action -> action.status() == ActionStatus.EMBEDDED)
                .map(PlanAction::named)
                .toList();
        if (!embedded.isEmpty()) {
            points(title("embedded", embedded.size()), embedded, "", slides);
        }
    }

    /** As many slides as it takes; none when there is nothing to show and no sentence says so. */
    private void points(String title, List<String> points, String notes, List<Slide> slides) {
        int parts = Math.max(1, (points.size() + POINTS - 1) / POINTS);
        for (int part = 0; part < parts; part++) {
            List<String> shown = points.subList(part * POINTS, Math.min(points.size(), (part + 1) * POINTS));
            slides.add(new Slide(
                    part(title, part, parts), shown.isEmpty() ? List.of() : List.of(new Block.Points(shown)), notes));
        }
    }

    private void rows(String title, Grid grid, String notes, List<Slide> slides) {
        int parts = (grid.rows().size() + ROWS - 1) / ROWS;
        for (int part = 0; part < parts; part++) {
            List<GridRow> shown =
                    grid.rows().subList(part * ROWS, Math.min(grid.rows().size(), (part + 1) * ROWS));
            slides.add(new Slide(
                    part(title, part, parts), List.of(new Grid(grid.caption(), grid.columns(), shown)), notes));
        }
    }

    private String part(String title, int part, int parts) {
        return parts == 1 ? title : say("slide.part", title, part + 1, parts);
    }

    private String title(String key, int count) {
        return say("slide." + key, count);
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.highlight-report." + key, arguments);
    }
}
