package org.followthrough.reports.actionplan;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.reports.actionplan.ActionPlanPaper.Row;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** What is told of each action beside the recommendation it answers. */
final class ActionColumns {

    private final PaperWords words;
    private final PlanColumns columns;

    ActionColumns(PaperWords words) {
        this.words = words;
        this.columns = new PlanColumns(words);
    }

    List<Column<Row>> all() {
        return List.of(
                columns.shared(
                        "recommendation", MEDIUM, row -> row.recommendation().reference()),
                columns.shared(
                        "origin",
                        MEDIUM,
                        row -> ActionPlanWords.origin(
                                words, row.recommendation().origin())),
                columns.shared(
                        "recommendation-words",
                        READING,
                        row -> row.recommendation().words()),
                ofAction("action", NARROW, ActionLine::reference),
                ofAction("title", WIDE, ActionLine::title),
                ofAction("outcome", READING, ActionLine::outcome),
                ofAction("evidence-needed", WIDE, ActionLine::evidenceNeeded),
                ofAction("theme", MEDIUM, ActionLine::theme),
                ofAction("lead", MEDIUM, ActionLine::lead),
                ofAction("start", NARROW, action -> action.dates().start()),
                ofAction("original-due", NARROW, action -> action.dates().originalDue()),
                ofAction("due", NARROW, action -> action.dates().due()),
                ofAction("status", MEDIUM, ActionLine::status),
                ofAction("rating", NARROW, action -> action.rating().colour()),
                ofAction("why", WIDE, action -> action.rating().why()),
                ofUpdate("latest-update-on", NARROW, ActionLine.LatestUpdate::on),
                ofUpdate("latest-update", READING, ActionLine.LatestUpdate::words),
                ofAction("evidence-count", NARROW, ActionLine::evidenceCount),
                ofAction("audience", MEDIUM, action -> action.around().audience()),
                ofAction("manager", MEDIUM, action -> action.around().manager()),
                ofAction("extensions", NARROW, action -> action.dates().extensions()),
                ofAction("in-the-way", WIDE, action -> action.around().inTheWay()),
                ofAction("milestones", READING, this::milestones),
                ofAction(
                        "views",
                        WIDE,
                        action -> String.join("\n", action.around().views())));
    }

    /** What a CSV file has no other place for: what leaders say, which plan and version, as at when. */
    List<Column<Row>> further(PaperHeading heading) {
        return List.of(
                columns.shared(
                        "leader-updates",
                        READING,
                        row -> ActionPlanWords.leaderUpdates(
                                words, row.recommendation().leaderUpdates())),
                columns.shared("kind", MEDIUM, row -> row.recommendation().kind()),
                columns.shared(
                        "source", WIDE, row -> row.recommendation().source().title()),
                columns.shared(
                        "source-date",
                        NARROW,
                        row -> row.recommendation().source().on()),
                columns.shared(
                        "place", WIDE, row -> row.recommendation().about().place()),
                columns.shared(
                        "recommendation-outcome",
                        WIDE,
                        row -> row.recommendation().outcome()),
                columns.shared(
                        "leader-rating", WIDE, row -> row.recommendation().leaderRating()),
                columns.shared("plan-reference", MEDIUM, row -> heading.plan().reference()),
                columns.shared("plan", WIDE, row -> heading.plan().name()),
                columns.shared("plan-version", MEDIUM, row -> heading.plan().version()),
                columns.shared("as-at", NARROW, row -> heading.asAt()),
                columns.shared(
                        "demonstration",
                        MEDIUM,
                        row -> heading.demonstration() ? words.of("reports.demonstration") : null));
    }

    private String milestones(ActionLine action) {
        return action.milestones().stream()
                .map(milestone -> words.of("reports.action-plan.milestone", words.day(milestone.due())) + " "
                        + (milestone.said() == null
                                ? milestone.title()
                                : words.of("reports.action-plan.milestone.said", milestone.title(), milestone.said())))
                .collect(Collectors.joining("\n"));
    }

    private Column<Row> ofAction(String key, Width width, Function<ActionLine, @Nullable Object> cell) {
        return columns.shared(key, width, row -> row.action() == null ? null : cell.apply(row.action()));
    }

    private Column<Row> ofUpdate(String key, Width width, Function<ActionLine.LatestUpdate, @Nullable Object> cell) {
        return ofAction(key, width, action -> action.latestUpdate() == null ? null : cell.apply(action.latestUpdate()));
    }
}
