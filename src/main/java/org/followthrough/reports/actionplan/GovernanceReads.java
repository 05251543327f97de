package org.followthrough.reports.actionplan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.followthrough.findings.dates.ChangedDate;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.findings.dates.DatesAfterInspection;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.actionplan.Governance.DateLine;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.workingdays.StatutoryDate;
import org.jspecify.annotations.Nullable;
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

    GovernanceReads(JdbcClient jdbc, PaperWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Governance of(PaperRequest request) {
        List<Dated> inspections = jdbc.sql(INSPECTIONS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> dated(row, request))
                .list();
        List<DateLine> dates = inspections.stream()
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
                        dates))
                .single();
    }

    private Dated dated(ResultSet row, PaperRequest request) throws SQLException {
        String reference = row.getString("reference");
        LocalDate started = row.getObject("started_on", LocalDate.class);
        return new Dated(
                words.of("reports.action-plan.inspection", row.getString("title"), words.day(started), reference),
                DatesAfterInspection.read(row).stream()
                        .map(date -> line(date, reference, request.withoutPeople()))
                        .toList());
    }

    private DateLine line(DateShown shown, String inspection, boolean withoutPeople) {
        StatutoryDate date = shown.date();
        return new DateLine(
                words.of(date.nameKey(), Objects.requireNonNullElse(date.reference(), "")),
                inspection,
                shown.dueOn(),
                shown.until(),
                words.of("workingdays.certainty." + date.certainty()),
                words.of(date.whyKey(), date.whyArguments()),
                words.of(date.sourceKey()),
                changed(shown.changed(), date.dueOn(), withoutPeople));
    }

    private @Nullable String changed(@Nullable ChangedDate changed, @Nullable LocalDate before, boolean withoutPeople) {
        if (changed == null) {
            return null;
        }
        String by = withoutPeople ? words.of("reports.action-plan.an-officer") : changed.by();
        String said = words.of("reports.action-plan.date.changed", by, words.day(changed.on()), changed.reason());
        return before == null ? said : words.of("reports.action-plan.date.before", said, words.day(before));
    }

    private record Dated(String inspection, List<DateLine> dates) {}
}
