package org.followthrough.reports.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.measures.ReadFigure;
import org.followthrough.measures.Verdict;
import org.followthrough.reports.charts.MeasureCharts;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.Block.Figure;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scorecard as it is read: all measures at a glance, then each with its chart; those given up last. */
@Component
class ScorecardBlocks {

    private final MeasureCharts charts;
    private final PaperWords words;

    ScorecardBlocks(MeasureCharts charts, PaperWords words) {
        this.charts = charts;
        this.words = words;
    }

    List<Block> of(List<ScoredMeasure> measures) {
        List<Block> blocks = new ArrayList<>();
        List<ScoredMeasure> kept =
                measures.stream().filter(ScoredMeasure::isKept).toList();
        blocks.add(new Block.Heading(2, words.of("reports.summary")));
        if (kept.isEmpty()) {
            blocks.add(Block.Words.plain(words.of("reports.scorecard.nothing")));
        } else {
            blocks.add(new Block.Figures(figures(kept)));
            blocks.add(grid("reports.scorecard.caption", kept));
            blocks.add(Block.Words.note(words.of("reports.scorecard.note")));
            blocks.add(new Block.Heading(2, words.of("reports.scorecard.each")));
            kept.forEach(measure -> measure(measure, blocks));
        }
        List<ScoredMeasure> givenUp =
                measures.stream().filter(measure -> !measure.isKept()).toList();
        if (!givenUp.isEmpty()) {
            blocks.add(new Block.Heading(2, words.of("reports.scorecard.given-up")));
            blocks.add(grid("reports.scorecard.given-up.caption", givenUp));
        }
        return blocks;
    }

    private List<Figure> figures(List<ScoredMeasure> kept) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(kept.size(), "measures", null));
        figures.add(figure(count(kept, Verdict.MET), "met", RatingColour.GREEN));
        figures.add(figure(count(kept, Verdict.NOT_YET), "not-yet", RatingColour.AMBER));
        figures.add(figure(count(kept, Verdict.OFF), "off", RatingColour.RED));
        long others = Stream.of(Verdict.NOT_SHOWN, Verdict.NO_TARGET, Verdict.NO_READING)
                .mapToLong(verdict -> count(kept, verdict))
                .sum();
        figures.add(figure(others, "others", RatingColour.GREY));
        figures.add(figure(kept.stream().filter(ScoredMeasure::unread).count(), "unread", null));
        return figures;
    }

    private Figure figure(long number, String key, @Nullable RatingColour colour) {
        return new Figure(String.valueOf(number), words.of("reports.scorecard.figure." + key), null, colour);
    }

    private static long count(List<ScoredMeasure> measures, Verdict verdict) {
        return measures.stream().filter(measure -> measure.verdict() == verdict).count();
    }

    private Grid grid(String caption, List<ScoredMeasure> measures) {
        return new Grid(
                words.of(caption),
                List.of(
                        GridColumn.of(words.of("reports.scorecard.column.measure"), 4),
                        GridColumn.of(words.of("reports.scorecard.column.baseline"), 2),
                        GridColumn.of(words.of("reports.scorecard.column.latest"), 2),
                        GridColumn.of(words.of("reports.scorecard.column.change"), 4),
                        GridColumn.of(words.of("reports.scorecard.column.target"), 2),
                        GridColumn.of(words.of("reports.scorecard.column.verdict"), 3)),
                measures.stream().map(this::row).toList());
    }

    private GridRow row(ScoredMeasure measure) {
        String audience = measure.row().audienceName();
        List<GridLine> name = new ArrayList<>();
        name.add(GridLine.of(measure.row().name()));
        if (audience != null) {
            name.add(GridLine.note(words.of("reports.scorecard.only-for", audience)));
        }
        return GridRow.of(
                new GridCell(name),
                read(measure.row().baseline(), "reports.scorecard.no-baseline"),
                read(measure.row().latest(), "reports.scorecard.no-reading"),
                GridCell.of(measure.change()),
                target(measure),
                verdict(measure));
    }

    private GridCell read(@Nullable ReadFigure figure, String otherwise) {
        return figure == null
                ? GridCell.of(GridLine.note(words.of(otherwise)))
                : GridCell.of(GridLine.strong(figure.figure().words()), GridLine.note(words.day(figure.on())));
    }

    private GridCell target(ScoredMeasure measure) {
        String target = measure.row().targetWords();
        if (target == null) {
            return GridCell.of(GridLine.note(words.of("reports.scorecard.no-target")));
        }
        return measure.row().targetOn() == null
                ? GridCell.of(GridLine.strong(target))
                : GridCell.of(
                        GridLine.strong(target),
                        GridLine.note(words.of(
                                "reports.scorecard.target-by",
                                words.day(measure.row().targetOn()))));
    }

    private GridCell verdict(ScoredMeasure measure) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(GridLine.strong(words.of("measures.verdict." + measure.verdict())));
        if (measure.unread()) {
            lines.add(GridLine.note(words.of("reports.scorecard.unread")));
        }
        return new GridCell(lines);
    }

    private void measure(ScoredMeasure measure, List<Block> blocks) {
        blocks.add(new Block.Heading(3, measure.row().name()));
        if (measure.tells() != null) {
            blocks.add(Block.Words.plain(measure.tells()));
        }
        charts.chart(measure.row())
                .ifPresentOrElse(
                        blocks::add, () -> blocks.add(Block.Words.note(words.of("reports.scorecard.no-chart"))));
        blocks.add(new Block.Facts(facts(measure)));
    }

    private List<Fact> facts(ScoredMeasure measure) {
        return Stream.of(
                        fact("verdict", words.of("measures.verdict-why." + measure.verdict())),
                        fact("change", measure.change().isEmpty() ? null : measure.change()),
                        fact("source", measure.source()),
                        fact(
                                "actions",
                                measure.actions().isEmpty()
                                        ? words.of("reports.scorecard.no-actions")
                                        : String.join(", ", measure.actions())))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Fact fact(String key, @Nullable String value) {
        return value == null ? null : new Fact(words.of("reports.scorecard.fact." + key), value);
    }
}
