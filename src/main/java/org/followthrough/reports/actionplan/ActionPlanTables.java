package org.followthrough.reports.actionplan;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.reports.actionplan.ActionPlanPaper.Row;
import org.followthrough.reports.actionplan.Governance.DateLine;
import org.followthrough.reports.actionplan.GovernanceWords.Line;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** The columns of the action plan, said once for the workbook and the CSV file. */
final class ActionPlanTables {

    private final PaperWords words;

    ActionPlanTables(PaperWords words) {
        this.words = words;
    }

    PaperTable<Row> actions(List<Row> rows) {
        return new PaperTable<>(words.of("reports.sheet.action-plan"), actionColumns(), rows);
    }

    PaperTable<RecommendationSection> recommendations(List<RecommendationSection> sections) {
        return new PaperTable<>(words.of("reports.sheet.recommendations"), recommendationColumns(), sections);
    }

    /** The actions with what a CSV file has no other place for: what leaders say, which plan and version, as at when. */
    PaperTable<Row> everything(PaperHeading heading, List<Row> rows) {
        return new PaperTable<>(
                words.of("reports.sheet.action-plan"),
                Stream.concat(actionColumns().stream(), headingColumns(heading)).toList(),
                rows);
    }

    /** Each milestone of each action on a row of its own. */
    PaperTable<?> milestones(List<ActionLine> actions) {
        return new PaperTable<>(
                words.of("reports.action-plan.sheet.milestones"),
                List.<Column<Step>>of(
                        column("action", NARROW, step -> step.action().reference()),
                        column("title", WIDE, step -> step.action().title()),
                        own("milestone", WIDE, step -> step.milestone().title()),
                        column("original-due", NARROW, step -> step.milestone().originalDue()),
                        column("due", NARROW, step -> step.milestone().due()),
                        own("milestone-said", WIDE, step -> step.milestone().said())),
                actions.stream()
                        .flatMap(action -> action.milestones().stream().map(milestone -> new Step(action, milestone)))
                        .toList());
    }

    /** What is due after the inspections. */
    PaperTable<?> dates(List<DateLine> dates) {
        return new PaperTable<>(
                words.of("reports.action-plan.sheet.dates"),
                List.<Column<DateLine>>of(
                        own("what", WIDE, DateLine::what),
                        own("inspection", MEDIUM, DateLine::inspection),
                        own("when", NARROW, DateLine::on),
                        own("until", NARROW, DateLine::until),
                        own("certainty", MEDIUM, DateLine::certainty),
                        own("rule", READING, DateLine::rule),
                        own("source", WIDE, DateLine::source),
                        own("changed", WIDE, DateLine::changed)),
                dates);
    }

    /** How the plan is run, and what narrows the paper. */
    PaperTable<?> governance(Governance run, Narrowing narrowing, LocalDate asAt) {
        Stream<Line> narrowed =
                narrowing.by().stream().map(by -> new Line(words.of("reports.action-plan.fact.filter"), by));
        return new PaperTable<>(
                words.of("reports.action-plan.sheet.governance"),
                List.<Column<Line>>of(own("label", MEDIUM, Line::label), own("value", READING, Line::value)),
                Stream.concat(new GovernanceWords(words).lines(run, asAt).stream(), narrowed)
                        .toList());
    }

    private String milestones(ActionLine action) {
        return action.milestones().stream()
                .map(milestone -> words.of("reports.action-plan.milestone", words.day(milestone.due())) + " "
                        + (milestone.said() == null
                                ? milestone.title()
                                : words.of("reports.action-plan.milestone.said", milestone.title(), milestone.said())))
                .collect(Collectors.joining("\n"));
    }

    private List<Column<Row>> actionColumns() {
        return List.of(
                column("recommendation", MEDIUM, row -> row.recommendation().reference()),
                column(
                        "origin",
                        MEDIUM,
                        row -> ActionPlanWords.origin(
                                words, row.recommendation().origin())),
                column(
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

    private List<Column<RecommendationSection>> recommendationColumns() {
        return List.of(
                column("recommendation", MEDIUM, RecommendationSection::reference),
                column("origin", MEDIUM, section -> ActionPlanWords.origin(words, section.origin())),
                column("kind", MEDIUM, RecommendationSection::kind),
                column("recommendation-words", READING, RecommendationSection::words),
                column("source", WIDE, section -> section.source().title()),
                column("source-date", NARROW, section -> section.source().on()),
                column("recommendation-outcome", WIDE, RecommendationSection::outcome),
                column(
                        "rating",
                        NARROW,
                        section -> section.rating() == null
                                ? null
                                : section.rating().colour()),
                column(
                        "why",
                        WIDE,
                        section -> section.rating() == null
                                ? null
                                : section.rating().why()),
                column("actions", NARROW, section -> section.actions().size()),
                column(
                        "leader-updates",
                        READING,
                        section -> ActionPlanWords.leaderUpdates(words, section.leaderUpdates())),
                column("leader-rating", WIDE, RecommendationSection::leaderRating),
                ofAbout("place", WIDE, RecommendationSection.About::place),
                ofAbout("correction", WIDE, RecommendationSection.About::correction),
                ofAbout("responsible-body", MEDIUM, RecommendationSection.About::responsibleBody),
                ofAbout("regulation", MEDIUM, RecommendationSection.About::regulation),
                ofAbout("printed-due", NARROW, RecommendationSection.About::dueOn),
                ofAbout("framework-reference", MEDIUM, RecommendationSection.About::frameworkReference),
                ofAbout("answer", WIDE, RecommendationSection.About::answer));
    }

    private Stream<Column<Row>> headingColumns(PaperHeading heading) {
        return Stream.of(
                column(
                        "leader-updates",
                        READING,
                        row -> ActionPlanWords.leaderUpdates(
                                words, row.recommendation().leaderUpdates())),
                column("kind", MEDIUM, row -> row.recommendation().kind()),
                column("source", WIDE, row -> row.recommendation().source().title()),
                column(
                        "source-date",
                        NARROW,
                        row -> row.recommendation().source().on()),
                column("place", WIDE, row -> row.recommendation().about().place()),
                column(
                        "recommendation-outcome",
                        WIDE,
                        row -> row.recommendation().outcome()),
                column("leader-rating", WIDE, row -> row.recommendation().leaderRating()),
                column("plan-reference", MEDIUM, row -> heading.plan().reference()),
                column("plan", WIDE, row -> heading.plan().name()),
                column("plan-version", MEDIUM, row -> heading.plan().version()),
                column("as-at", NARROW, row -> heading.asAt()),
                column(
                        "demonstration",
                        MEDIUM,
                        row -> heading.demonstration() ? words.of("reports.demonstration") : null));
    }

    private Column<Row> ofAction(String key, Width width, Function<ActionLine, @Nullable Object> cell) {
        return column(key, width, row -> row.action() == null ? null : cell.apply(row.action()));
    }

    private Column<Row> ofUpdate(String key, Width width, Function<ActionLine.LatestUpdate, @Nullable Object> cell) {
        return ofAction(key, width, action -> action.latestUpdate() == null ? null : cell.apply(action.latestUpdate()));
    }

    private Column<RecommendationSection> ofAbout(
            String key, Width width, Function<RecommendationSection.About, @Nullable Object> cell) {
        return column(key, width, section -> cell.apply(section.about()));
    }

    private <R> Column<R> own(String key, Width width, Function<R, @Nullable Object> cell) {
        return new Column<>(words.of("reports.action-plan.column." + key), width, cell);
    }

    private <R> Column<R> column(String key, Width width, Function<R, @Nullable Object> cell) {
        return new Column<>(words.of("reports.column." + key), width, cell);
    }

    /** A milestone and its action. */
    private record Step(ActionLine action, ActionLine.MilestoneLine milestone) {}
}
