package org.followthrough.reports.scrutiny;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.plans.Rating;
import org.followthrough.reports.board.BoardTables;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.PlanFacts.InspectionLine;
import org.followthrough.reports.charts.MeasureCharts;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Words;
import org.followthrough.reports.document.PaperHeading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report up to its appendix, in the sections that committees expect, numbered so that they can be called by number. */
@Component
class ScrutinyBlocks {

    private final BoardWords words;
    private final BoardTables tables;
    private final ScrutinyProgress progress;
    private final ScrutinyTables five;
    private final MeasureCharts charts;

    ScrutinyBlocks(
            BoardWords words,
            BoardTables tables,
            ScrutinyProgress progress,
            ScrutinyTables five,
            MeasureCharts charts) {
        this.words = words;
        this.tables = tables;
        this.progress = progress;
        this.five = five;
        this.charts = charts;
    }

    List<Block> of(PlanBook book, PaperHeading heading) {
        List<Block> blocks = new ArrayList<>();
        purpose(book, heading, blocks);
        background(book, blocks);
        section("findings", blocks);
        progress.findings(book, blocks);
        section("progress", blocks);
        progress.progress(book, blocks);
        measures(book, blocks);
        risks(book, blocks);
        section("tables", blocks);
        five.addTo(blocks, book);
        return blocks;
    }

    private void purpose(PlanBook book, PaperHeading heading, List<Block> blocks) {
        section("purpose", blocks);
        blocks.add(Words.plain(say(
                "purpose.words",
                heading.organisationsLine(),
                book.plan().name(),
                words.day(book.period().asAt()),
                words.day(book.period().since()))));
        blocks.add(Words.plain(say("asked")));
        blocks.add(new Block.Points(List.of(say("asked.progress"), say("asked.risks"), say("asked.next"))));
    }

    private void background(PlanBook book, List<Block> blocks) {
        section("background", blocks);
        List<Fact> facts = new ArrayList<>();
        fact(facts, "plan", book.plan().name());
        fact(facts, "sponsor", book.plan().sponsor());
        fact(facts, "board", book.plan().board());
        if (book.period().nextBoard() != null) {
            fact(facts, "next-board", words.day(book.period().nextBoard()));
        }
        fact(facts, "interval", say("interval.days", book.plan().updateIntervalDays()));
        blocks.add(new Block.Facts(facts));
        if (book.plan().inspections().isEmpty()) {
            blocks.add(Words.plain(say("no-inspection")));
        }
        for (InspectionLine inspection : book.plan().inspections()) {
            blocks.add(new Heading(3, inspection.reference() + ": " + inspection.title()));
            blocks.add(Words.plain(held(inspection)));
            if (!inspection.judgements().isEmpty()) {
                blocks.add(new Block.Points(inspection.judgements()));
            }
        }
    }

    private String held(InspectionLine inspection) {
        String from = words.day(inspection.startedOn());
        String held = inspection.startedOn().equals(inspection.endedOn())
                ? say("held-on", from)
                : say("held", from, words.day(inspection.endedOn()));
        return inspection.publishedOn() == null ? held : say("published", held, words.day(inspection.publishedOn()));
    }

    private void measures(PlanBook book, List<Block> blocks) {
        section("measures", blocks);
        List<ScorecardRow> kept =
                book.measures().stream().filter(measure -> !measure.withdrawn()).toList();
        if (kept.isEmpty()) {
            blocks.add(Words.plain(say("measures.none")));
            return;
        }
        blocks.add(tables.measures("", kept, book.period().asAt()));
        book.offTarget().forEach(measure -> charts.chart(measure).ifPresent(blocks::add));
    }

    private void risks(PlanBook book, List<Block> blocks) {
        section("risks", blocks);
        List<PlanAction> red = book.rated(Rating.RED);
        List<PlanAction> hindered = book.rated(Rating.AMBER).stream()
                .filter(action -> action.course().inTheWay() != null)
                .toList();
        risk("risks.red", red, book, blocks);
        risk("risks.hindered", hindered, book, blocks);
        List<PlanAction> unproven = book.actions().stream()
                .filter(action -> action.isDone() && action.course().unproven())
                .toList();
        if (!unproven.isEmpty()) {
            blocks.add(Words.plain(say("risks.unproven", unproven.size(), BoardWords.references(unproven))));
        }
        if (red.isEmpty() && hindered.isEmpty() && unproven.isEmpty()) {
            blocks.add(Words.plain(say("risks.none")));
        }
    }

    private void risk(String key, List<PlanAction> actions, PlanBook book, List<Block> blocks) {
        if (!actions.isEmpty()) {
            blocks.addAll(BoardTables.titled(tables.actions(say(key), actions, book.period())));
        }
    }

    private void fact(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(say("fact." + key), value));
        }
    }

    private void section(String key, List<Block> blocks) {
        blocks.add(new Heading(2, say("section." + key)));
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.scrutiny-report." + key, arguments);
    }
}
