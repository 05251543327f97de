package org.followthrough.reports.actionplan;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.reports.dates.DateGrid;
import org.followthrough.reports.dates.DateLine;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;

/** The tables that are read in an action plan, but for those of actions. */
final class ActionPlanGrids {

    private final PaperWords words;
    private final ActionGrid actions;

    ActionPlanGrids(PaperWords words) {
        this.words = words;
        this.actions = new ActionGrid(words);
    }

    /** The recommendations of a part on a line each, with how many actions have which rating. */
    Grid summary(ActionPlanPaper.Part part, List<RatingColour> colours) {
        List<GridColumn> columns = new ArrayList<>(List.of(
                GridColumn.of(words.of("reports.column.recommendation"), 4),
                GridColumn.of(words.of("reports.column.recommendation-words"), 12),
                GridColumn.of(words.of("reports.column.rating"), 3),
                new GridColumn(words.of("reports.column.actions"), 3, true)));
        colours.forEach(colour -> columns.add(new GridColumn(words.rating(colour), 2, true)));
        String title = words.of("reports.part." + part.origin().key());
        return new Grid(
                words.of("reports.part-count", title, part.sections().size()),
                columns,
                part.sections().stream()
                        .map(section -> summary(section, colours))
                        .toList());
    }

    private GridRow summary(RecommendationSection section, List<RatingColour> colours) {
        List<GridCell> cells = new ArrayList<>(List.of(
                GridCell.of(section.reference()),
                GridCell.of(section.words()),
                section.rating() == null
                        ? GridCell.of(words.of("reports.no-rating"))
                        : GridCell.of(GridLine.rated(section.rating().colour(), "")),
                GridCell.of(String.valueOf(section.actions().size()))));
        colours.forEach(colour -> cells.add(GridCell.of(String.valueOf(section.actionsRated(colour)))));
        return new GridRow(cells);
    }

    /** What is due after the inspections, with its rule. */
    Grid dates(List<DateLine> dates) {
        return new DateGrid(words).of(words.of("reports.action-plan.dates.caption"), dates);
    }

    /** What leaders said of a recommendation, newest first. */
    Grid leaderUpdates(RecommendationSection section) {
        return new Grid(
                words.of("reports.leader-updates"),
                List.of(
                        GridColumn.of(words.of("reports.action-plan.column.on"), 2),
                        GridColumn.of(words.of("reports.action-plan.column.leader"), 3),
                        GridColumn.of(words.of("reports.action-plan.column.said"), 9)),
                section.leaderUpdates().stream()
                        .map(update -> update(words, update))
                        .toList());
    }

    private static GridRow update(PaperWords words, LeaderUpdateLine update) {
        return GridRow.of(
                GridCell.of(words.day(update.on())),
                GridCell.of(update.by()),
                update.rating() == null
                        ? GridCell.of(update.words())
                        : GridCell.of(GridLine.rated(update.rating(), update.words())));
    }

    Grid actions(RecommendationSection section) {
        return actions.of(section);
    }
}
