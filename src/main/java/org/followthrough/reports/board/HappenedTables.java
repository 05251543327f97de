package org.followthrough.reports.board;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.reports.board.Happening.Kind;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;

/** What was decided or found about actions in the period. */
final class HappenedTables {

    private final BoardWords words;

    HappenedTables(BoardWords words) {
        this.words = words;
    }

    /** With when and why, and what it was where it may be one of several kinds. */
    Grid of(String caption, PlanBook book, String when, Kind... kinds) {
        Function<UUID, PlanAction> actions = book.byId();
        return new Grid(
                caption,
                List.of(words.column("action", 4), words.column(when, 3), words.column("because", 5)),
                book.happened(kinds).stream()
                        .map(one -> GridRow.of(
                                BoardWords.named(actions.apply(one.action())),
                                new GridCell(when(one, kinds.length > 1)),
                                GridCell.of(one.words())))
                        .toList());
    }

    /** What was found to last, with what it changed. */
    Grid lasting(String caption, PlanBook book) {
        Function<UUID, PlanAction> actions = book.byId();
        return new Grid(
                caption,
                List.of(words.column("action", 3), words.column("different", 5), words.column("found", 4)),
                book.happened(Kind.HELD).stream()
                        .map(one -> GridRow.of(
                                BoardWords.named(actions.apply(one.action())),
                                GridCell.of(one.more() == null ? "" : one.more()),
                                GridCell.of(
                                        GridLine.note(words.dayAndWho(one.on(), one.who())), GridLine.of(one.words()))))
                        .toList());
    }

    private List<GridLine> when(Happening one, boolean ofSeveralKinds) {
        List<GridLine> lines = new ArrayList<>();
        if (ofSeveralKinds) {
            lines.add(GridLine.strong(words.of("reports.board.happened." + one.kind())));
        }
        lines.add(GridLine.of(words.dayAndWho(one.on(), one.who())));
        if (one.to() != null && one.kind() != Kind.RETURNED) {
            lines.add(GridLine.note(words.of("reports.board.new-due", words.day(one.to()))));
        }
        return lines;
    }
}
