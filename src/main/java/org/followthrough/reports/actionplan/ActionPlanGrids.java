package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    Grid dates(List<Governance.DateLine> dates) {
        return new Grid(
                words.of("reports.action-plan.dates.caption"),
                List.of(
                        GridColumn.of(words.of("reports.action-plan.column.what"), 3),
                        GridColumn.of(words.of("reports.action-plan.column.when"), 3),
                        GridColumn.of(words.of("reports.action-plan.column.rule"), 5),
                        GridColumn.of(words.of("reports.action-plan.column.source"), 3)),
                dates.stream().map(this::date).toList());
    }

    private GridRow date(Governance.DateLine date) {
        Stream<GridLine> rule = Stream.of(date.changed(), date.rule())
                .filter(Objects::nonNull)
                .map(GridLine::of);
        return GridRow.of(
                GridCell.of(GridLine.of(date.what()), GridLine.note(date.inspection())),
                GridCell.of(GridLine.of(when(date)), GridLine.note(date.certainty())),
                new GridCell(rule.toList()),
                GridCell.of(date.source()));
    }

    private String when(Governance.DateLine date) {
        LocalDate on = date.on();
        if (on == null) {
            return words.of("reports.action-plan.no-date");
        }
        return date.until() == null
                ? words.day(on)
                : words.of("reports.action-plan.window", words.day(on), words.day(date.until()));
    }

    /** What leaders said of a recommendation, newest first. */
    Grid leaderUpdates(RecommendationSection section) {
        return new Grid(
                words.of("reports.leader-updates"),
                List.of(
                        GridColumn.of(words.of("reports.action-plan.column.on"), 2),
                        GridColumn.of(words.of("reports.action-plan.column.leader"), 3),
                        GridColumn.of(words.of("reports.action-plan.column.said"), 9)),
                section.leaderUpdates().stream().map(update -> update(words, update)).toList());
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
