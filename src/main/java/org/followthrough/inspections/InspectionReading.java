package org.followthrough.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the forms of an inspection show. */
@Component
class InspectionReading {

    private final JdbcClient jdbc;

    InspectionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The inspection as recorded, if the viewer sees it. */
    RecordedInspection recorded(InspectionId inspection, Viewer viewer) {
        return jdbc.sql("""
                        select i.reference, i.title, i.started_on, i.ended_on, i.received_on, i.published_on, i.scope,
                               i.confidentiality, i.version
                        from inspection i
                        where i.id = :inspection and\s""" + InspectionScope.SEEN)
                .param("inspection", inspection.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new RecordedInspection(row.getString("reference"), facts(row), row.getInt("version")))
                .optional()
                .orElseThrow(() -> NotFound.of(inspection));
    }

    /** Those named on the inspection today, by name. */
    List<ReaderRow> readers(InspectionId inspection, Viewer viewer) {
        return jdbc.sql("""
                        select n.id, n.name, n.role_title
                        from inspection_reader r
                        join person n on n.id = r.person_id
                        where r.inspection_id = :inspection and (r.until_date is null or r.until_date >= :today)
                        order by n.name, n.id
                        """)
                .param("inspection", inspection.id())
                .param("today", viewer.today())
                .query((row, number) -> reader(row))
                .list();
    }

    /**
     * Those who may be named and are not yet: people of the organisations inspected, of those that came after them and of
     * the trusts that deliver for them, unless they are only board members or advisers to one plan.
     */
    List<ReaderRow> possibleReaders(InspectionId inspection, Viewer viewer) {
        return jdbc.sql("""
                        with inspected as (
                            select io.organisation_id as id from inspection_organisation io
                            where io.inspection_id = :inspection
                        ), concerned as (
                            select id from inspected
                            union
                            select p.organisation_id from predecessor p join inspected i on i.id = p.predecessor_id
                        ), places as (
                            select id from concerned
                            union
                            select d.trust_id from delivery d join concerned c on c.id = d.authority_id
                            where d.from_date <= :today and (d.until_date is null or d.until_date >= :today)
                        )
                        select n.id, n.name, n.role_title
                        from person n
                        where n.active
                          and exists (select from membership m join places on places.id = m.organisation_id
                                      where m.person_id = n.id and m.role <> 'BOARD_MEMBER' and m.only_plan_id is null
                                        and m.from_date <= :today and (m.until_date is null or m.until_date >= :today))
                          and not exists (select from inspection_reader r
                                          where r.inspection_id = :inspection and r.person_id = n.id
                                            and (r.until_date is null or r.until_date >= :today))
                        order by n.name, n.id
                        """)
                .param("inspection", inspection.id())
                .param("today", viewer.today())
                .query((row, number) -> reader(row))
                .list();
    }

    boolean mayRead(InspectionId inspection, PersonId person, Viewer viewer) {
        return possibleReaders(inspection, viewer).stream()
                .anyMatch(reader -> reader.id().equals(person));
    }

    private static ReaderRow reader(ResultSet row) throws SQLException {
        return new ReaderRow(
                new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("role_title"));
    }

    private static InspectionFacts facts(ResultSet row) throws SQLException {
        return new InspectionFacts(
                row.getString("title"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("scope"),
                Confidentiality.valueOf(row.getString("confidentiality")));
    }
}
