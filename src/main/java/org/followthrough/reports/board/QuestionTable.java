package org.followthrough.reports.board;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridRow;

/** Questions that whoever asked has not closed. */
final class QuestionTable {

    private final BoardWords words;

    QuestionTable(BoardWords words) {
        this.words = words;
    }

    Grid of(String caption, PlanBook book) {
        Function<UUID, PlanAction> actions = book.byId();
        return new Grid(
                caption,
                List.of(
                        words.column("action", 3),
                        words.column("asked", 2),
                        words.column("question", 4),
                        words.column("answer", 3)),
                book.questions().stream()
                        .map(question -> row(question, actions.apply(question.action())))
                        .toList());
    }

    private GridRow row(OpenQuestion question, PlanAction action) {
        return GridRow.of(
                BoardWords.named(action),
                GridCell.of(words.dayAndWho(question.askedOn(), question.askedBy())),
                GridCell.of(question.words()),
                GridCell.of(question.answer() == null ? words.of("reports.board.no-answer") : question.answer()));
    }
}
