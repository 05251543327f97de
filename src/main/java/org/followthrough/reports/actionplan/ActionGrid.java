package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** The actions that answer a recommendation, as a table that is read. */
final class ActionGrid {

    private final PaperWords words;

    ActionGrid(PaperWords words) {
        this.words = words;
    }

    Grid of(RecommendationSection section) {
        return new Grid(
                words.of("reports.action-plan.actions", section.reference()),
                List.of(
                        GridColumn.of(words.of("reports.heading.reference"), 1),
                        GridColumn.of(words.of("reports.heading.action"), 6),
                        GridColumn.of(words.of("reports.heading.lead"), 2),
                        GridColumn.of(words.of("reports.heading.dates"), 2),
                        GridColumn.of(words.of("reports.heading.status"), 3),
                        GridColumn.of(words.of("reports.heading.update"), 4)),
                section.actions().stream().map(this::row).toList());
    }

    private GridRow row(ActionLine action) {
        return GridRow.of(
                GridCell.of(action.reference()), what(action), who(action), when(action), rating(action), update(action));
    }

    private GridCell what(ActionLine action) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(GridLine.strong(action.title()));
        labelled("audience", action.around().audience(), lines);
        add("reports.label.outcome", action.outcome(), lines);
        add("reports.label.evidence-needed", action.evidenceNeeded(), lines);
        action.milestones().forEach(milestone -> lines.add(milestone(milestone)));
        action.around().views().forEach(view -> lines.add(GridLine.of(view)));
        return new GridCell(lines);
    }

    private GridCell who(ActionLine action) {
        List<GridLine> lines = new ArrayList<>();
        lines.add(GridLine.of(action.lead()));
        labelled("manager", action.around().manager(), lines);
        lines.add(GridLine.note(action.theme()));
        return new GridCell(lines);
    }

    private GridCell when(ActionLine action) {
        ActionLine.Dates dates = action.dates();
        List<GridLine> lines = new ArrayList<>();
        add("reports.label.due", words.day(dates.due()), lines);
        if (dates.moved()) {
            add("reports.label.original-due", words.day(dates.originalDue()), lines);
        }
        if (dates.extensions() > 0) {
            lines.add(GridLine.of(words.of("reports.action-plan.extensions", dates.extensions())));
        }
        LocalDate start = dates.start();
        add("reports.label.start", start == null ? null : words.day(start), lines);
        return new GridCell(lines);
    }

    private GridLine milestone(ActionLine.MilestoneLine milestone) {
        String said = milestone.said();
        String step = said == null
                ? milestone.title()
                : words.of("reports.action-plan.milestone.said", milestone.title(), said);
        return GridLine.labelled(words.of("reports.action-plan.milestone", words.day(milestone.due())), step);
    }

    private static GridCell rating(ActionLine action) {
        return GridCell.of(
                GridLine.rated(action.rating().colour(), action.rating().because()), GridLine.note(action.status()));
    }

    private GridCell update(ActionLine action) {
        List<GridLine> lines = new ArrayList<>();
        ActionLine.LatestUpdate update = action.latestUpdate();
        lines.add(
                update == null
                        ? GridLine.of(words.of("reports.no-update"))
                        : GridLine.labelled(
                                words.of("reports.action-plan.label", words.day(update.on())), update.words()));
        labelled("in-the-way", action.around().inTheWay(), lines);
        lines.add(GridLine.note(words.of("reports.count.evidence", action.evidenceCount())));
        return new GridCell(lines);
    }

    private void labelled(String key, @Nullable String value, List<GridLine> lines) {
        add("reports.action-plan.label." + key, value, lines);
    }

    private void add(String key, @Nullable String value, List<GridLine> lines) {
        if (value != null) {
            lines.add(GridLine.labelled(words.of(key), value));
        }
    }
}
