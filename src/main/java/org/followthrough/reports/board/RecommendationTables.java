package org.followthrough.reports.board;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
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

    /** Now, with a leader's own rating below it, and when the period began. */
    Grid all(String caption, List<RecommendationLine> lines, PlanBook book) {
        boolean byLeaders = lines.stream().anyMatch(line -> line.judged() != null);
        return new Grid(
                caption,
                List.of(
                        words.column("recommendation", 3),
                        words.column("words", byLeaders ? 6 : 5),
                        words.column("now", byLeaders ? 5 : 2),
                        words.column("then", 2),
                        words.column("done", 2)),
                lines.stream().map(line -> row(line, book)).toList());
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

    private GridRow row(RecommendationLine line, PlanBook book) {
        Period period = book.period();
        List<PlanAction> actions = line.answeredBy(book.actions());
        long done = actions.stream().filter(PlanAction::isDone).count();
        return GridRow.of(
                reference(line),
                GridCell.of(line.words()),
                nowAndJudged(line, now(actions, period)),
                GridCell.of(then(line.answeredThen(book.actions()), period)),
                GridCell.of(words.of("reports.board.done-of", done, actions.size())));
    }

    private GridCell nowAndJudged(RecommendationLine line, GridLine now) {
        List<GridLine> lines = new ArrayList<>(List.of(now));
        if (line.judged() != null) {
            lines.add(GridLine.note(words.of("reports.board.judged")));
            lines.addAll(judged.cell(line.judged()).lines());
        }
        return new GridCell(lines);
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
