package org.followthrough.reports.actionplan;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.reports.actionplan.GovernanceWords.Line;
import org.followthrough.reports.dates.DateLine;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperWords;

/** How the plan is run and what is due after the inspections, as sheets of the workbook. */
final class GovernanceTables {

    private final PaperWords words;
    private final PlanColumns columns;

    GovernanceTables(PaperWords words) {
        this.words = words;
        this.columns = new PlanColumns(words);
    }

    /** What is due after the inspections. */
    PaperTable<?> dates(List<DateLine> dates) {
        return new PaperTable<>(
                words.of("reports.action-plan.sheet.dates"),
                List.<Column<DateLine>>of(
                        columns.own("what", WIDE, DateLine::what),
                        columns.own("inspection", MEDIUM, DateLine::inspection),
                        columns.own("when", NARROW, DateLine::on),
                        columns.own("until", NARROW, DateLine::until),
                        columns.own("certainty", MEDIUM, DateLine::certainty),
                        columns.own("rule", READING, DateLine::rule),
                        columns.own("source", WIDE, DateLine::source),
                        columns.own("changed", WIDE, DateLine::changed)),
                dates);
    }

    /** How the plan is run, and what narrows the paper. */
    PaperTable<?> governance(Governance run, Narrowing narrowing, LocalDate asAt) {
        Stream<Line> narrowed =
                narrowing.by().stream().map(by -> new Line(words.of("reports.action-plan.fact.filter"), by));
        return new PaperTable<>(
                words.of("reports.action-plan.sheet.governance"),
                List.<Column<Line>>of(
                        columns.own("label", MEDIUM, Line::label), columns.own("value", READING, Line::value)),
                Stream.concat(new GovernanceWords(words).lines(run, asAt).stream(), narrowed)
                        .toList());
    }
}
