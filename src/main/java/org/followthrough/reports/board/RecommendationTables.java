package org.followthrough.reports.board;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.leader.LeaderRatingWords;

/** What is recommended, with how it is rated: worked out from the actions, and by leaders. */
final class RecommendationTables {

    private final BoardWords words;
    private final LeaderRatingWords judged;

    RecommendationTables(BoardWords words, LeaderRatingWords judged) {
        this.words = words;
        this.judged = judged;
    }

    /** Now and when the period began; with a column for leaders where one of them rated any of it. */
    Grid all(String caption, List<RecommendationLine> lines, PlanBook book) {
        boolean byLeaders = lines.stream().anyMatch(line -> line.judged() != null);
        List<GridColumn> columns = new ArrayList<>(
                List.of(words.column("recommendation", 3), words.column("words", 5), words.column("now", 2)));
        if (byLeaders) {
            columns.add(words.column("judged", 5));
        }
        columns.add(words.column("then", 2));
        columns.add(words.column("done", 2));
        return new Grid(
                caption,
                columns,
                lines.stream().map(line -> row(line, book, byLeaders)).toList());
    }

    /** Those that leaders rated. */
    Grid judged(String caption, List<RecommendationLine> lines, PlanBook book) {
        return new Grid(
                caption,
                List.of(words.column("recommendation", 6), words.column("now", 2), words.column("judged", 5)),
                lines.stream()
                        .filter(line -> line.judged() != null)
                        .map(line -> GridRow.of(
                                GridCell.of(GridLine.strong(line.reference()), GridLine.of(line.words())),
                                GridCell.of(now(line.answeredBy(book.actions()), book.period())),
                                judged.cell(line.judged())))
                        .toList());
    }

    private GridRow row(RecommendationLine line, PlanBook book, boolean byLeaders) {
        Period period = book.period();
        List<PlanAction> actions = line.answeredBy(book.actions());
        long done = actions.stream().filter(PlanAction::isDone).count();
        List<GridCell> cells =
                new ArrayList<>(List.of(reference(line), GridCell.of(line.words()), GridCell.of(now(actions, period))));
        if (byLeaders) {
            cells.add(judged.cell(line.judged()));
        }
        cells.add(GridCell.of(then(line.answeredThen(book.actions()), period)));
        cells.add(GridCell.of(words.of("reports.board.done-of", done, actions.size())));
        return new GridRow(cells);
    }

    private GridLine now(List<PlanAction> actions, Period period) {
        return words.rated(actions.stream().map(PlanAction::basis).toList(), period.asAt());
    }

    private GridLine then(List<RatingBasis> then, Period period) {
        return then.isEmpty()
                ? GridLine.note(words.of("reports.board.no-plan-then"))
                : words.rated(then, period.since());
    }

    /** The heading above tells what is local and what our reading; only inspectors' own items are of several kinds. */
    private GridCell reference(RecommendationLine line) {
        GridLine reference = GridLine.strong(line.reference());
        return line.isLocal() || line.isOurReading()
                ? GridCell.of(reference)
                : GridCell.of(reference, GridLine.note(words.of("findings.kind." + line.kind())));
    }
}
