package org.followthrough.reports.actionplan;

import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.reports.actionplan.ActionPlanPaper.Row;
import org.followthrough.reports.dates.DateLine;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperWords;

/** The tables of the action plan, said once for the workbook and the CSV file. */
final class ActionPlanTables {

    private final PaperWords words;
    private final ActionColumns actions;
    private final PlanColumns columns;

    ActionPlanTables(PaperWords words) {
        this.words = words;
        this.actions = new ActionColumns(words);
        this.columns = new PlanColumns(words);
    }

    PaperTable<Row> actions(List<Row> rows) {
        return new PaperTable<>(words.of("reports.sheet.action-plan"), actions.all(), rows);
    }

    PaperTable<RecommendationSection> recommendations(List<RecommendationSection> sections) {
        return new PaperTable<>(
                words.of("reports.sheet.recommendations"), new RecommendationColumns(words).all(), sections);
    }

    /** The actions with what a CSV file has no other place for: what leaders say, which plan and version, as at when. */
    PaperTable<Row> everything(PaperHeading heading, List<Row> rows) {
        return new PaperTable<>(
                words.of("reports.sheet.action-plan"),
                Stream.concat(actions.all().stream(), actions.further(heading).stream())
                        .toList(),
                rows);
    }

    /** Each milestone of each action on a row of its own. */
    PaperTable<?> milestones(List<ActionLine> actions) {
        return new PaperTable<>(
                words.of("reports.action-plan.sheet.milestones"),
                List.<Column<Step>>of(
                        columns.shared("action", NARROW, step -> step.action().reference()),
                        columns.shared("title", WIDE, step -> step.action().title()),
                        columns.own("milestone", WIDE, step -> step.milestone().title()),
                        columns.shared(
                                "original-due", NARROW, step -> step.milestone().originalDue()),
                        columns.shared("due", NARROW, step -> step.milestone().due()),
                        columns.own(
                                "milestone-said", WIDE, step -> step.milestone().said())),
                actions.stream()
                        .flatMap(action -> action.milestones().stream().map(milestone -> new Step(action, milestone)))
                        .toList());
    }

    PaperTable<?> dates(List<DateLine> dates) {
        return new GovernanceTables(words).dates(dates);
    }

    PaperTable<?> governance(Governance run, Narrowing narrowing, LocalDate asAt) {
        return new GovernanceTables(words).governance(run, narrowing, asAt);
    }

    /** A milestone and its action. */
    private record Step(ActionLine action, ActionLine.MilestoneLine milestone) {}
}
