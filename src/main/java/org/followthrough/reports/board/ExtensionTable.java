package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.jspecify.annotations.Nullable;

/** Extensions that wait for a decision, and some that were decided. */
final class ExtensionTable {

    private final BoardWords words;

    ExtensionTable(BoardWords words) {
        this.words = words;
    }

    Grid of(String caption, PlanBook book, List<Happening> decided) {
        Function<UUID, PlanAction> actions = book.byId();
        return new Grid(
                caption,
                List.of(
                        words.column("action", 3),
                        words.column("from-to", 2),
                        words.column("count", 2),
                        words.column("reason", 3),
                        words.column("decision", 3)),
                Stream.concat(book.waiting(Kind.EXTENSION_ASKED).stream(), decided.stream())
                        .map(one -> row(one, actions.apply(one.action())))
                        .toList());
    }

    private GridRow row(Happening one, PlanAction action) {
        return GridRow.of(
                BoardWords.named(action),
                GridCell.of(words.of("reports.board.from-to", day(one.from()), day(one.to()))),
                GridCell.of(words.of(
                        "reports.board.extension.count",
                        one.number(),
                        action.course().extensions())),
                GridCell.of(reason(one)),
                new GridCell(decision(one)));
    }

    private static String reason(Happening one) {
        if (one.waits()) {
            return one.words();
        }
        return one.more() == null ? "" : one.more();
    }

    private List<GridLine> decision(Happening one) {
        List<GridLine> decision = new ArrayList<>();
        decision.add(GridLine.strong(words.of(
                "reports.board.extension." + (one.waits() ? "waits" : one.kind().name()))));
        decision.add(GridLine.note(words.dayAndWho(one.on(), one.who())));
        if (!one.waits() && !one.words().isEmpty()) {
            decision.add(GridLine.of(one.words()));
        }
        return decision;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }
}
