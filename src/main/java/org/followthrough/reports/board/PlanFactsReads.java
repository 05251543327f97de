package org.followthrough.reports.board;

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
import org.followthrough.reports.board.PlanFacts.DueDate;
import org.followthrough.reports.board.PlanFacts.InspectionLine;
import org.followthrough.reports.dates.DateLines;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whose plan it is, which inspections it answers and what is due after them. Two statements. */
@Component
class PlanFactsReads {

    private static final String PLAN = """
            select p.name, p.sponsor, p.board, p.update_interval_days,
                   array(select b.meets_on from board_date b where b.plan_id = p.id order by b.meets_on) as boards
            from plan p
            where p.id = :plan and %s
            """.formatted(PlanScope.PLAN_SEEN);

    private static final String INSPECTIONS =
            """
            select i.reference, i.title, i.started_on, i.ended_on, i.published_on,
                   array(select coalesce(j.area_as_printed, ja.name) || ': ' || j.grade
                         from judgement j
                         join judgement_area ja on ja.id = j.judgement_area_id
                         where j.inspection_id = i.id
                         order by ja.position) as judgements, %s
            from plan_inspection pi
            join inspection i on i.id = pi.inspection_id
            %s
            where pi.plan_id = :plan and %s
            order by i.started_on desc, i.reference
            """.formatted(DatesAfterInspection.COLUMNS, DatesAfterInspection.JOINS, InspectionScope.SEEN);

    private final JdbcClient jdbc;
    private final DateLines words;

    PlanFactsReads(JdbcClient jdbc, DateLines words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    PlanFacts of(PaperRequest request) {
        List<Dated> inspections = inspections(request);
        return jdbc.sql(PLAN)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> new PlanFacts(
                        row.getString("name"),
                        row.getString("sponsor"),
                        row.getString("board"),
                        row.getInt("update_interval_days"),
                        Arrays.stream((Date[]) row.getArray("boards").getArray())
                                .map(Date::toLocalDate)
                                .toList(),
                        inspections.stream().map(Dated::inspection).toList(),
                        dates(inspections)))
                .optional()
                .orElseThrow(() -> NotFound.of(request.plan()));
    }

    private static List<DueDate> dates(List<Dated> inspections) {
        return inspections.stream()
                .flatMap(inspection -> inspection.dates().stream())
                .sorted(Comparator.comparing(
                        due -> due.date().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<Dated> inspections(PaperRequest request) {
        return jdbc.sql(INSPECTIONS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> dated(row, request.withoutPeople()))
                .list();
    }

    private Dated dated(ResultSet row, boolean withoutPeople) throws SQLException {
        String reference = row.getString("reference");
        return new Dated(
                new InspectionLine(
                        reference,
                        row.getString("title"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        List.of((String[]) row.getArray("judgements").getArray())),
                DatesAfterInspection.read(row).stream()
                        .map(date -> new DueDate(date, words.of(date, reference, withoutPeople)))
                        .toList());
    }

    private record Dated(InspectionLine inspection, List<DueDate> dates) {}
}
