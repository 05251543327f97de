package org.followthrough.reports.actionplan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.followthrough.findings.dates.DatesAfterInspection;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.dates.DateLine;
import org.followthrough.reports.dates.DateLines;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how a plan is run and what is due after the inspections it answers. Two statements. */
@Component
class GovernanceReads {

    private static final String PLAN = """
            select p.sponsor, p.board, p.update_interval_days,
                   array(select bd.meets_on from board_date bd where bd.plan_id = p.id order by bd.meets_on) as meetings
            from plan p
            where p.id = :plan and %s
            """.formatted(PlanScope.PLAN_SEEN);

    private static final String INSPECTIONS = """
            select i.title, i.reference, i.started_on, %s
            from plan p
            join plan_inspection pi on pi.plan_id = p.id
            join inspection i on i.id = pi.inspection_id
            %s
            where p.id = :plan and %s and %s
            order by i.started_on desc, i.id
            """.formatted(
            DatesAfterInspection.COLUMNS, DatesAfterInspection.JOINS, PlanScope.PLAN_SEEN, InspectionScope.SEEN);

    private final JdbcClient jdbc;
    private final PaperWords words;
    private final DateLines dates;

    GovernanceReads(JdbcClient jdbc, PaperWords words, DateLines dates) {
        this.jdbc = jdbc;
        this.words = words;
        this.dates = dates;
    }

    Governance of(PaperRequest request) {
        List<Dated> inspections = jdbc.sql(INSPECTIONS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> dated(row, request))
                .list();
        List<DateLine> due = inspections.stream()
                .flatMap(inspection -> inspection.dates().stream())
                .sorted(Comparator.comparing(DateLine::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return jdbc.sql(PLAN)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> new Governance(
                        row.getString("sponsor"),
                        row.getString("board"),
                        row.getInt("update_interval_days"),
                        Arrays.stream((Date[]) row.getArray("meetings").getArray())
                                .map(Date::toLocalDate)
                                .toList(),
                        inspections.stream().map(Dated::inspection).toList(),
                        due))
                .single();
    }

    private Dated dated(ResultSet row, PaperRequest request) throws SQLException {
        String reference = row.getString("reference");
        LocalDate started = row.getObject("started_on", LocalDate.class);
        return new Dated(
                words.of("reports.action-plan.inspection", row.getString("title"), words.day(started), reference),
                DatesAfterInspection.read(row).stream()
                        .map(date -> dates.of(date, reference, request.withoutPeople()))
                        .toList());
    }

    private record Dated(String inspection, List<DateLine> dates) {}
}
