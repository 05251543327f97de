package org.followthrough.reports.pack;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Words;

/** What we did about a recommendation: the outcome wanted, the leader’s word, and each action with how it stands. */
final class PackDid {

    private final Pack pack;
    private final PackWords words;

    PackDid(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    void addTo(List<Block> blocks, PackRecommendation recommendation, List<PackAction> actions) {
        blocks.add(new Heading(4, words.of("did")));
        if (recommendation.outcome() != null) {
            blocks.add(Words.plain(words.of("outcome", recommendation.outcome())));
        }
        PackRecommendation.LeaderSaid leader = recommendation.leader();
        if (leader != null) {
            blocks.add(Words.plain(words.of("leader", leader.by(), words.day(leader.on()), leader.words())));
        }
        if (actions.isEmpty()) {
            blocks.add(Words.plain(words.of("did.none")));
            return;
        }
        blocks.add(new Grid(
                words.of("did.caption", recommendation.reference()),
                List.of(
                        GridColumn.of(words.of("column.action"), 1),
                        GridColumn.of(words.of("column.what"), 6),
                        GridColumn.of(words.of("column.lead"), 3),
                        GridColumn.of(words.of("column.standing"), 3)),
                actions.stream().map(this::row).toList()));
    }

    private GridRow row(PackAction action) {
        return GridRow.of(
                GridCell.of(action.reference()),
                new GridCell(what(action)),
                GridCell.of(action.lead()),
                new GridCell(standing(action)));
    }

    private List<GridLine> what(PackAction action) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(GridLine.strong(action.title()));
        PackAction.Heard heard = action.heard();
        if (heard != null) {
            lines.add(GridLine.labelled(words.of("heard", words.day(heard.on())), heard.words()));
        }
        return lines;
    }

    private List<GridLine> standing(PackAction action) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(words.rating(action, pack.asAt()));
        lines.add(GridLine.of(words.status(action)));
        lines.add(GridLine.labelled(words.of("due"), words.day(action.basis().dueOn())));
        if (action.extended()) {
            lines.add(GridLine.labelled(words.of("due.original"), words.day(action.originalDue())));
        }
        return lines;
    }
}
