package org.followthrough.reports.highlight;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.plans.Rating;
import org.followthrough.reports.board.BoardTables;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.charts.MeasureCharts;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.Words;
import org.springframework.stereotype.Component;

/** What is not as it should be and what comes next, a table for each kind; kinds with nothing in them in one sentence. */
@Component
class HighlightExceptions {

    private final BoardWords words;
    private final BoardTables tables;
    private final MeasureCharts charts;

    HighlightExceptions(BoardWords words, BoardTables tables, MeasureCharts charts) {
        this.words = words;
        this.tables = tables;
        this.charts = charts;
    }

    void addTo(List<Block> blocks, PlanBook book) {
        List<String> nothing = new ArrayList<>();
        for (Grid grid : all(book)) {
            if (grid.rows().isEmpty()) {
                nothing.add(grid.caption());
            } else {
                blocks.addAll(BoardTables.titled(grid));
            }
        }
        book.offTarget().forEach(measure -> charts.chart(measure).ifPresent(blocks::add));
        if (!nothing.isEmpty()) {
            blocks.add(Words.note(say("exceptions.none", String.join("; ", nothing))));
        }
    }

    private List<Grid> all(PlanBook book) {
        return List.of(
                tables.actions(say("part.red"), book.rated(Rating.RED), book.period()),
                tables.extensions(say("part.extensions"), book),
                tables.returned(say("part.returned"), book),
                tables.didNotLast(say("part.did-not-last"), book),
                tables.questions(say("part.questions"), book),
                tables.dueByLaw(dueByLaw(book), book),
                tables.ahead(ahead(book), book),
                tables.measures(
                        say("part.measures"), book.offTarget(), book.period().asAt()));
    }

    private String ahead(PlanBook book) {
        return book.period().nextBoard() == null
                ? say("part.ahead", book.plan().updateIntervalDays())
                : say("part.ahead-of-board", words.day(book.period().nextBoard()));
    }

    private String dueByLaw(PlanBook book) {
        return book.period().nextBoard() == null
                ? say("part.law", book.plan().updateIntervalDays())
                : say("part.law-before-board", words.day(book.period().nextBoard()));
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.highlight-report." + key, arguments);
    }
}
