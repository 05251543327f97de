package org.followthrough.reports.highlight;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.plans.ActionStatus;
import org.followthrough.reports.board.BoardTables;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.Origin;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.RecommendationLine;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Words;
import org.springframework.stereotype.Component;

/** The report as it is read: one page of health and movement, then what is to be decided, then what is not as it should be. */
@Component
class HighlightBlocks {

    private final BoardWords words;
    private final BoardTables tables;
    private final HighlightHealth health;
    private final HighlightDecisions decisions;
    private final HighlightExceptions exceptions;

    HighlightBlocks(
            BoardWords words,
            BoardTables tables,
            HighlightHealth health,
            HighlightDecisions decisions,
            HighlightExceptions exceptions) {
        this.words = words;
        this.tables = tables;
        this.health = health;
        this.decisions = decisions;
        this.exceptions = exceptions;
    }

    List<Block> of(PlanBook book) {
        List<Block> blocks = new ArrayList<>();
        standing(book, blocks);
        blocks.add(new Block.NewPage());
        decide(book, blocks);
        blocks.add(heading("exceptions"));
        exceptions.addTo(blocks, book);
        lasting(book, blocks);
        rest(book, blocks);
        return blocks;
    }

    private void standing(PlanBook book, List<Block> blocks) {
        blocks.add(heading("health"));
        blocks.add(new Words(health.headline(book), Block.Tone.STRONG));
        blocks.add(health.figures(book));
        blocks.add(Words.note(health.period(book.period())));
        blocks.add(new Heading(3, say("moved.heading", words.day(book.period().since()))));
        List<String> moved = health.moved(book);
        blocks.add(moved.isEmpty() ? Words.plain(say("moved.nothing")) : new Block.Points(moved));
        recommendations(Origin.INSPECTORS, book, blocks);
        if (book.recommendations().stream().anyMatch(line -> line.judged() != null)) {
            blocks.add(Words.note(say("judged")));
        }
    }

    private void recommendations(Origin origin, PlanBook book, List<Block> blocks) {
        List<RecommendationLine> lines = book.recommended(origin);
        if (!lines.isEmpty()) {
            blocks.addAll(
                    BoardTables.titled(tables.recommendations(words.of("reports.part." + origin.key()), lines, book)));
        }
    }

    private void decide(PlanBook book, List<Block> blocks) {
        blocks.add(heading("decisions"));
        if (decisions.areNone(book)) {
            blocks.add(Words.plain(say("decisions.none")));
            return;
        }
        decide("leaders", decisions.ofLeaders(book), blocks);
        decide("others", decisions.ofOthers(book), blocks);
    }

    private void decide(String who, List<String> wanted, List<Block> blocks) {
        blocks.add(new Heading(3, say("decisions." + who)));
        blocks.add(wanted.isEmpty() ? Words.plain(say("decisions." + who + ".none")) : new Block.Points(wanted));
    }

    private void lasting(PlanBook book, List<Block> blocks) {
        blocks.add(heading("embedded"));
        List<PlanAction> embedded = book.actions().stream()
                .filter(action -> action.status() == ActionStatus.EMBEDDED)
                .toList();
        if (embedded.isEmpty()) {
            blocks.add(Words.plain(say("embedded.none")));
        } else {
            blocks.add(Words.plain(say("embedded.all", embedded.size())));
            blocks.add(new Block.Points(embedded.stream().map(PlanAction::named).toList()));
        }
        Grid found = tables.embedded(say("part.embedded"), book);
        if (!found.rows().isEmpty()) {
            blocks.add(found);
        }
    }

    /** What inspectors wrote is on the first page; the rest is apart from it, and from each other. */
    private void rest(PlanBook book, List<Block> blocks) {
        if (book.recommendations().stream().anyMatch(line -> line.origin() != Origin.INSPECTORS)) {
            blocks.add(heading("rest"));
            recommendations(Origin.LOCAL, book, blocks);
            recommendations(Origin.OUR_READING, book, blocks);
        }
    }

    private Heading heading(String key) {
        return new Heading(2, say("heading." + key));
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.highlight-report." + key, arguments);
    }
}
