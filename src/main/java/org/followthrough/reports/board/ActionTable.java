package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;

/** Actions with who does them, their dates, what is in the way and what was said last. */
final class ActionTable {

    private final BoardWords words;

    ActionTable(BoardWords words) {
        this.words = words;
    }

    Grid of(String caption, List<PlanAction> actions, Period period) {
        return new Grid(
                caption,
                List.of(
                        words.column("action", 3),
                        words.column("lead", 2),
                        words.column("due", 2),
                        words.column("why", 2),
                        words.column("said", 3)),
                actions.stream().map(action -> row(action, period)).toList());
    }

    private GridRow row(PlanAction action, Period period) {
        return GridRow.of(
                BoardWords.named(action),
                GridCell.of(words.owner(action.owner())),
                new GridCell(due(action)),
                GridCell.of(words.rated(action.basis(), period.asAt())),
                new GridCell(said(action)));
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

    private List<GridLine> said(PlanAction action) {
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
        return said;
    }
}
