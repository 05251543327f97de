package org.followthrough.reports.scrutiny;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.plans.ActionStatus;
import org.followthrough.reports.board.BoardTables;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.Happening;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.RecommendationLine;
import org.followthrough.reports.board.RecommendationLine.Response;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Words;
import org.springframework.stereotype.Component;

/** The five tables committees ask for, always all of them: an empty one says so. */
@Component
class ScrutinyTables {

    private final BoardWords words;
    private final BoardTables tables;

    ScrutinyTables(BoardWords words, BoardTables tables) {
        this.words = words;
        this.tables = tables;
    }

    void addTo(List<Block> blocks, PlanBook book) {
        for (Grid grid : List.of(
                live(book),
                completed(book),
                tables.allExtensions(say("extensions"), book),
                overdue(book),
                notAccepted(book))) {
            List<Block> titled = BoardTables.titled(grid);
            blocks.add(titled.get(0));
            blocks.add(grid.rows().isEmpty() ? Words.plain(say("none")) : titled.get(1));
        }
    }

    private Grid live(PlanBook book) {
        return tables.actions(
                say("live"), book.actions().stream().filter(PlanAction::isOpen).toList(), book.period());
    }

    private Grid completed(PlanBook book) {
        Map<UUID, Happening> signedOff = book.happened(Kind.SIGNED_OFF).stream()
                .collect(Collectors.toMap(Happening::action, one -> one, (earlier, later) -> later));
        return grid(
                say("completed", words.day(book.period().since())),
                List.of(column("action", 4), column("signed-off", 3), column("different", 5)),
                book.actions().stream()
                        .filter(PlanAction::isDone)
                        .flatMap(action -> Stream.ofNullable(signedOff.get(action.id()))
                                .map(decision -> completed(action, decision)))
                        .toList());
    }

    private GridRow completed(PlanAction action, Happening signedOff) {
        GridLine when = GridLine.of(words.dayAndWho(signedOff.on(), signedOff.who()));
        return GridRow.of(
                BoardWords.named(action),
                action.status() == ActionStatus.EMBEDDED
                        ? GridCell.of(when, GridLine.strong(words.of("components.status.EMBEDDED")))
                        : GridCell.of(when),
                GridCell.of(signedOff.more() == null ? "" : signedOff.more()));
    }

    private Grid overdue(PlanBook book) {
        return grid(
                say("overdue"),
                List.of(column("lead", 4), column("action", 5), column("due", 3)),
                book.actions().stream()
                        .filter(action -> action.basis().isOverdue(book.period().asAt()))
                        .sorted(Comparator.comparing((PlanAction action) -> words.owner(action.owner()))
                                .thenComparing(action -> action.basis().dueOn())
                                .thenComparing(PlanAction::number))
                        .map(action -> GridRow.of(
                                GridCell.of(words.owner(action.owner())),
                                BoardWords.named(action),
                                GridCell.of(
                                        GridLine.of(words.day(action.basis().dueOn())),
                                        GridLine.strong(words.of(
                                                "reports.board.late",
                                                ChronoUnit.DAYS.between(
                                                        action.basis().dueOn(),
                                                        book.period().asAt()))))))
                        .toList());
    }

    /** Only what was recommended locally is answered so; what inspectors wrote is not ours to accept. */
    private Grid notAccepted(PlanBook book) {
        return grid(
                say("not-accepted"),
                List.of(column("recommendation", 2), column("words", 5), column("response", 5)),
                book.recommendations().stream()
                        .filter(line -> "NOT_ACCEPTED".equals(line.answer()) || "PARTLY".equals(line.answer()))
                        .map(this::notAccepted)
                        .toList());
    }

    private GridRow notAccepted(RecommendationLine line) {
        Response response = line.response();
        String reason = response == null || response.reason() == null ? "" : response.reason();
        return GridRow.of(
                GridCell.of(GridLine.strong(line.reference()), GridLine.note(line.source())),
                GridCell.of(line.words()),
                GridCell.of(GridLine.strong(say("response." + line.answer())), GridLine.of(reason)));
    }

    private GridColumn column(String key, int weight) {
        return words.column(key, weight);
    }

    private static Grid grid(String caption, List<GridColumn> columns, List<GridRow> rows) {
        return new Grid(caption, columns, rows);
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.scrutiny-report.table." + key, arguments);
    }
}
