package org.followthrough.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.findings.dates.DatesAfterInspection;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the dates of the next sixty days for the home page: boards that meet, and what is due after inspections. */
@Component
class HomeDates {

    private static final int SHOWN = 10;
    private static final int DAYS_AHEAD = 60;

    /** More than seventy working days ever take, over Christmas and Easter too. */
    private static final int DAYS_BACK = 130;

    private static final int INSPECTIONS_READ = 50;

    private final JdbcClient jdbc;
    private final HomeDirectory home;

    HomeDates(JdbcClient jdbc, HomeDirectory home) {
        this.jdbc = jdbc;
        this.home = home;
    }

    /** What lies ahead, soonest first. Two statements. */
    List<DateAhead> ahead(Viewer viewer) {
        LocalDate last = viewer.today().plusDays(DAYS_AHEAD);
        return Stream.concat(home.boardDates(viewer, last, SHOWN).stream().map(DateAhead::of), due(viewer, last))
                .sorted(Comparator.comparing(DateAhead::on))
                .limit(SHOWN)
                .toList();
    }

    private Stream<DateAhead> due(Viewer viewer, LocalDate last) {
        return jdbc
                .sql("""
                        select i.id, i.reference, i.title, %s
                        from inspection i
                        %s
                        where %s
                          and (coalesce(i.received_on, i.published_on) between :since and :last
                               or i.ended_on + make_interval(months => usual.next_first_month) <= :last
                                  and i.ended_on + make_interval(months => usual.next_last_month) >= :today
                               or exists (select from date_override o
                                          where o.inspection_id = i.id and o.due_on between :today and :last)
                               or exists (select from letter l
                                          where l.inspection_id = i.id
                                            and l.statement_due_on between :today and :last)
                               or exists (select from recommendation r
                                          where r.inspection_id = i.id and r.due_on between :today and :last))
                        order by i.started_on desc, i.id
                        limit :read
                        """.formatted(DatesAfterInspection.COLUMNS, DatesAfterInspection.JOINS, InspectionScope.SEEN))
                .params(viewer.scope())
                .param("since", viewer.today().minusDays(DAYS_BACK))
                .param("last", last)
                .param("read", INSPECTIONS_READ)
                .query((row, number) -> dues(row))
                .list()
                .stream()
                .flatMap(List::stream)
                .filter(due -> due.date().fallsBetween(viewer.today(), last))
                .map(due -> new DateAhead(Objects.requireNonNull(due.date().dueOn()), null, due));
    }

    private static List<DateAhead.Due> dues(ResultSet row) throws SQLException {
        InspectionId id = new InspectionId(row.getObject("id", UUID.class));
        String reference = row.getString("reference");
        String title = row.getString("title");
        return DatesAfterInspection.read(row).stream()
                .map(date -> new DateAhead.Due(id, reference, title, date))
                .toList();
    }
}
