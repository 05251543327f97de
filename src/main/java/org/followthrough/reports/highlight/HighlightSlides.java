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

    private final BoardWords words;
    private final BoardTables tables;
    private final MeasureCharts charts;
    private final HighlightHealth health;
    private final HighlightDecisions decisions;
    private final SlidePages pages;

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
        this.pages = new SlidePages(words);
    }

    List<Slide> of(PlanBook book) {
        List<Slide> slides = new ArrayList<>();
        slides.add(new Slide(health.headline(book), List.of(health.figures(book)), health.period(book.period())));
        moved(book, slides);
        judged(book, slides);
        decide(book, slides);
        red(book, slides);
        pages.rows(title("law", book.dueByLaw().size()), tables.dueByLaw("", book), "", slides);
        pages.rows(title("ahead", tables.ahead("", book).rows().size()), tables.ahead("", book), "", slides);
        pages.rows(
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
        pages.points(title, moved.isEmpty() ? List.of(say("moved.nothing")) : moved, "", slides);
    }

    /** Our reading and local work apart from what inspectors wrote. */
    private void judged(PlanBook book, List<Slide> slides) {
        for (Origin origin : Origin.values()) {
            Grid rated = tables.judged("", book.recommended(origin), book);
            pages.rows(say("slide.judged", words.of("reports.part." + origin.key())), rated, "", slides);
        }
    }

    private void decide(PlanBook book, List<Slide> slides) {
        List<String> leaders = decisions.ofLeaders(book);
        List<String> others = decisions.ofOthers(book);
        if (!leaders.isEmpty() || others.isEmpty()) {
            pages.points(title("decisions-of-leaders", leaders.size()), leaders, "", slides);
        }
        if (!others.isEmpty()) {
            pages.points(title("decisions", others.size()), others, "", slides);
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
        pages.rows(title("red", red.size()), grid, notes, slides);
    }

    private void embedded(PlanBook book, List<Slide> slides) {
        List<String> embedded = book.actions().stream()
                .filter(action -> action.status() == ActionStatus.EMBEDDED)
                .map(PlanAction::named)
                .toList();
        if (!embedded.isEmpty()) {
            pages.points(title("embedded", embedded.size()), embedded, "", slides);
        }
    }

    private String title(String key, int count) {
        return say("slide." + key, count);
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.highlight-report." + key, arguments);
    }
}
