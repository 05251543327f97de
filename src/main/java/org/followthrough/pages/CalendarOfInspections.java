package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.findings.dates.DatesAfterInspection;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.reminders.calendar.DatedThing;
import org.followthrough.reminders.calendar.DatesAfterInspections;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates after inspections for calendars: days that law or letter set, not the months in which another visit is usual. */
@Component
class CalendarOfInspections implements DatesAfterInspections {

    private static final int INSPECTIONS_READ = 50;

    private final JdbcClient jdbc;
    private final MessageSource messages;

    CalendarOfInspections(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<DatedThing> between(LocalDate first, LocalDate last, @Nullable PlanId plan, Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>(viewer.scope());
        parameters.put("plan", plan == null ? null : plan.id());
        parameters.put("read", INSPECTIONS_READ);
        return jdbc
                .sql("""
                        select i.id, i.reference, %s
                        from inspection i
                        %s
                        where %s
                          and (i.confidentiality = 'OPEN'
                               or (i.confidentiality = 'UNTIL_PUBLISHED' and i.published_on <= :today))
                          and (cast(:plan as uuid) is null
                               or exists (select from plan_inspection pi
                                          where pi.plan_id = cast(:plan as uuid) and pi.inspection_id = i.id))
                        order by i.started_on desc, i.id
                        limit :read
                        """.formatted(DatesAfterInspection.COLUMNS, DatesAfterInspection.JOINS, InspectionScope.SEEN))
                .params(parameters)
                .query((row, number) -> dates(row, first, last))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<DatedThing> dates(ResultSet row, LocalDate first, LocalDate last) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String reference = row.getString("reference");
        return DatesAfterInspection.read(row).stream()
                .filter(date -> date.until() == null && date.fallsBetween(first, last))
                .flatMap(date -> Stream.ofNullable(date.dueOn()).map(on -> dated(date, on, id, reference)))
                .toList();
    }

    private DatedThing dated(DateShown date, LocalDate on, UUID inspection, String reference) {
        String of = Objects.requireNonNullElse(date.date().reference(), "");
        String name = messages.getMessage(date.date().nameKey(), new Object[] {of}, Locale.UK);
        return new DatedThing(
                "inspection-" + inspection + "-" + date.date().rule() + (of.isEmpty() ? "" : "-" + of),
                on,
                messages.getMessage("pages.calendar.date", new Object[] {name, reference}, Locale.UK),
                "/inspections/" + inspection + "#dates");
    }
}
