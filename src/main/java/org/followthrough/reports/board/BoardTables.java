package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.measures.ReadFigure;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables that several board papers show. Each has as many rows as there is something to tell, also none. */
@Component
public class BoardTables {

    private final BoardWords words;

    BoardTables(BoardWords words) {
        this.words = words;
    }

    /** A table under a heading that says what the table is, so that no caption says it again. */
    public static List<Block> titled(Grid grid) {
        return List.of(new Block.Heading(3, grid.caption()), new Grid("", grid.columns(), grid.rows()));
    }

    /** What is recommended, with the rating now and when the period began. */
    public Grid recommendations(String caption, List<RecommendationLine> lines, PlanBook book) {
        Period period = book.period();
        return grid(
                caption,
                List.of(column("recommendation", 2), column("words", 5), column("now", 2), column("then", 2), done()),
                lines.stream().map(line -> recommendation(line, book, period)).toList());
    }

    /** Actions with who does them, their dates, what is in the way and what was said last. */
    public Grid actions(String caption, List<PlanAction> actions, Period period) {
        return grid(
                caption,
                List.of(column("action", 3), column("lead", 2), column("due", 2), column("why", 2), column("said", 3)),
                actions.stream().map(action -> action(action, period)).toList());
    }

    /** Extensions that wait, and those decided in the period. */
    public Grid extensions(String caption, PlanBook book) {
        return extensions(caption, book, book.happened(Kind.EXTENSION_GRANTED, Kind.EXTENSION_REFUSED));
    }

    /** Extensions that wait, and all that were granted, whenever that was. */
    public Grid allExtensions(String caption, PlanBook book) {
        return extensions(caption, book, book.everHappened(Kind.EXTENSION_GRANTED));
    }

    private Grid extensions(String caption, PlanBook book, List<Happening> decided) {
        Function<UUID, PlanAction> actions = book.byId();
        return grid(
                caption,
                List.of(
                        column("action", 3),
                        column("from-to", 2),
                        column("count", 2),
                        column("reason", 3),
                        column("decision", 3)),
                Stream.concat(book.waiting(Kind.EXTENSION_ASKED).stream(), decided.stream())
                        .map(one -> extension(one, actions.apply(one.action())))
                        .toList());
    }

    /** What was sent back to the lead in the period. */
    public Grid returned(String caption, PlanBook book) {
        return happened(caption, book, "returned-on", Kind.RETURNED);
    }

    /** What was signed off and did not stay so. */
    public Grid didNotLast(String caption, PlanBook book) {
        return happened(caption, book, "what", Kind.DID_NOT_HOLD, Kind.REOPENED, Kind.UNDONE);
    }

    public Grid questions(String caption, PlanBook book) {
        Function<UUID, PlanAction> actions = book.byId();
        return grid(
                caption,
                List.of(column("action", 3), column("asked", 2), column("question", 4), column("answer", 3)),
                book.questions().stream()
                        .map(question -> GridRow.of(
                                BoardWords.named(actions.apply(question.action())),
                                GridCell.of(words.dayAndWho(question.askedOn(), question.askedBy())),
                                GridCell.of(question.words()),
                                GridCell.of(
                                        question.answer() == null
                                                ? words.of("reports.board.no-answer")
                                                : question.answer())))
                        .toList());
    }

    /** What falls due up to the next board, the earliest first: actions, their milestones and the checks whether they lasted. */
    public Grid ahead(String caption, PlanBook book) {
        return new AheadTable(words).of(caption, book);
    }

    public Grid measures(String caption, List<ScorecardRow> measures, LocalDate asAt) {
        return grid(
                caption,
                List.of(column("measure", 5), column("begun", 3), column("latest", 3), column("target", 3)),
                measures.stream().map(measure -> measure(measure, asAt)).toList());
    }

    /** What was found to last in the period, with what it changed. */
    public Grid embedded(String caption, PlanBook book) {
        Function<UUID, PlanAction> actions = book.byId();
        return grid(
                caption,
                List.of(column("action", 3), column("different", 5), column("found", 4)),
                book.happened(Kind.HELD).stream()
                        .map(one -> GridRow.of(
                                BoardWords.named(actions.apply(one.action())),
                                GridCell.of(one.more() == null ? "" : one.more()),
                                GridCell.of(
                                        GridLine.note(words.dayAndWho(one.on(), one.who())), GridLine.of(one.words()))))
                        .toList());
    }

    private GridRow recommendation(RecommendationLine line, PlanBook book, Period period) {
        List<PlanAction> actions = line.answeredBy(book.actions());
        long done = actions.stream().filter(PlanAction::isDone).count();
        return GridRow.of(
                reference(line),
                GridCell.of(line.words()),
                GridCell.of(words.rated(actions.stream().map(PlanAction::basis).toList(), period.asAt())),
                GridCell.of(before(actions, period)),
                GridCell.of(words.of("reports.board.done-of", done, actions.size())));
    }

    /** The heading above tells what is local and what our reading; only inspectors' own items are of several kinds. */
    private GridCell reference(RecommendationLine line) {
        GridLine reference = GridLine.strong(line.reference());
        return line.isLocal() || line.isOurReading()
                ? GridCell.of(reference)
                : GridCell.of(reference, GridLine.note(words.of("findings.kind." + line.kind())));
    }

    private GridLine before(List<PlanAction> actions, Period period) {
        List<RatingBasis> then = actions.stream()
                .flatMap(action -> Stream.ofNullable(action.before()))
                .toList();
        return then.isEmpty()
                ? GridLine.note(words.of("reports.board.no-plan-then"))
                : words.rated(then, period.since());
    }

    private GridRow action(PlanAction action, Period period) {
        List<GridLine> said = new ArrayList<>();
        if (action.course().inTheWay() != null) {
            said.add(GridLine.labelled(
                    words.of("reports.board.in-the-way"), action.course().inTheWay()));
        }
        PlanAction.Said last = action.course().said();
        said.add(
                last == null
                        ? GridLine.note(words.of("reports.no-update"))
                        : GridLine.labelled(words.day(last.on()), last.words()));
        return GridRow.of(
                BoardWords.named(action),
                GridCell.of(words.owner(action.owner())),
                new GridCell(due(action)),
                GridCell.of(words.rated(action.basis(), period.asAt())),
                new GridCell(said));
    }

    private List<GridLine> due(PlanAction action) {
        LocalDate due = action.basis().dueOn();
        LocalDate first = action.course().originalDue();
        if (first.equals(due)) {
            return List.of(GridLine.of(words.day(due)));
        }
        return List.of(
                GridLine.of(words.day(due)),
                GridLine.note(words.of(
                        "reports.board.first-due",
                        words.day(first),
                        action.course().extensions())));
    }

    private GridRow extension(Happening one, PlanAction action) {
        boolean waits = one.waits();
        String reason = waits ? one.words() : one.more() == null ? "" : one.more();
        List<GridLine> decision = new ArrayList<>();
        decision.add(GridLine.strong(words.of(
                "reports.board.extension." + (waits ? "waits" : one.kind().name()))));
        decision.add(GridLine.note(words.dayAndWho(one.on(), one.who())));
        if (!waits && !one.words().isEmpty()) {
            decision.add(GridLine.of(one.words()));
        }
        return GridRow.of(
                BoardWords.named(action),
                GridCell.of(words.of("reports.board.from-to", day(one.from()), day(one.to()))),
                GridCell.of(words.of(
                        "reports.board.extension.count",
                        one.number(),
                        action.course().extensions())),
                GridCell.of(reason),
                new GridCell(decision));
    }

    private Grid happened(String caption, PlanBook book, String when, Kind... kinds) {
        Function<UUID, PlanAction> actions = book.byId();
        return grid(
                caption,
                List.of(column("action", 4), column(when, 3), column("because", 5)),
                book.happened(kinds).stream()
                        .map(one -> {
                            List<GridLine> lines = new ArrayList<>();
                            if (kinds.length > 1) {
                                lines.add(GridLine.strong(words.of("reports.board.happened." + one.kind())));
                            }
                            lines.add(GridLine.of(words.dayAndWho(one.on(), one.who())));
                            if (one.to() != null && one.kind() != Kind.RETURNED) {
                                lines.add(GridLine.note(words.of("reports.board.new-due", words.day(one.to()))));
                            }
                            return GridRow.of(
                                    BoardWords.named(actions.apply(one.action())),
                                    new GridCell(lines),
                                    GridCell.of(one.words()));
                        })
                        .toList());
    }

    private GridRow measure(ScorecardRow measure, LocalDate asAt) {
        return GridRow.of(
                GridCell.of(
                        GridLine.strong(measure.name()),
                        GridLine.note(words.of("measures.verdict." + measure.verdict(asAt)))),
                figure(measure.begun()),
                figure(measure.latest()),
                measure.targetWords() == null
                        ? GridCell.of("")
                        : measure.targetOn() == null
                                ? GridCell.of(measure.targetWords())
                                : GridCell.of(
                                        GridLine.of(measure.targetWords()),
                                        GridLine.note(words.of("reports.board.by", words.day(measure.targetOn())))));
    }

    private GridCell figure(@Nullable ReadFigure figure) {
        return figure == null
                ? GridCell.of(words.of("reports.board.no-figure"))
                : GridCell.of(GridLine.of(figure.figure().words()), GridLine.note(words.day(figure.on())));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    private GridColumn column(String key, int weight) {
        return GridColumn.of(words.of("reports.board.column." + key), weight);
    }

    private GridColumn done() {
        return new GridColumn(words.of("reports.board.column.done"), 1, false);
    }

    private static Grid grid(String caption, List<GridColumn> columns, List<GridRow> rows) {
        return new Grid(caption, columns, rows);
    }
}
