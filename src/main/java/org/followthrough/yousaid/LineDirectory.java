package org.followthrough.yousaid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages and lines for the people of their councils, one statement each. */
@Component
class LineDirectory {

    private static final String PAGES = """
            select o.id, o.name, o.code, g.version, g.tell_us, g.published_on, n.name as publisher,
                   count(l.id) filter (where p.id is not null and %1$s) as shown,
                   count(l.id) filter (where p.id is null
                                          or (p.topic, p.asked_of_us_by, p.asked, p.did, p.different)
                                             <> (l.topic, l.asked_of_us_by, l.asked, l.did, l.different)
                                          or p.measure_id is distinct from l.measure_id) as to_approve
            from organisation o
            left join public_page g on g.organisation_id = o.id
            left join person n on n.id = g.published_by
            left join public_line l on l.organisation_id = o.id and l.withdrawn_at is null
            left join lateral %2$s on true
            where o.kind = 'LOCAL_AUTHORITY' and o.id = any(cast(:organisations as uuid[])) and %3$s
            group by o.id, g.organisation_id, n.id
            order by o.name
            """;

    private final JdbcClient jdbc;

    LineDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The councils the viewer sees, by name. */
    List<PageRow> pages(Viewer viewer) {
        return jdbc.sql(PAGES.formatted(LineSql.OPEN, LineSql.LATEST_APPROVAL, "true"))
                .params(viewer.scope())
                .query((row, number) -> page(row))
                .list();
    }

    /** @throws NotFound when it is no council or not the viewer's to see */
    PageRow page(OrganisationId organisation, Viewer viewer) {
        return jdbc.sql(PAGES.formatted(LineSql.OPEN, LineSql.LATEST_APPROVAL, "o.id = :organisation"))
                .param("organisation", organisation.id())
                .params(viewer.scope())
                .query((row, number) -> page(row))
                .optional()
                .orElseThrow(() -> NotFound.of(organisation));
    }

    /** All lines of a council in the order of the page, those that were withdrawn last. */
    List<LineRow> lines(OrganisationId organisation, Viewer viewer) {
        return jdbc.sql(LineSql.ROWS
                        + "l.organisation_id = :organisation order by l.withdrawn_at nulls first, l.position, l.id")
                .param("organisation", organisation.id())
                .params(viewer.scope())
                .query((row, number) -> LineSql.read(row))
                .list();
    }

    /** @throws NotFound when there is none or it is not the viewer's to see */
    LineRow line(PublicLineId id, Viewer viewer) {
        return jdbc.sql(LineSql.ROWS + "l.id = :line")
                .param("line", id.id())
                .params(viewer.scope())
                .query((row, number) -> LineSql.read(row))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /** All approvals of a line the viewer sees, the latest first. */
    List<LineRow.Approval> approvals(PublicLineId id, Viewer viewer) {
        return jdbc.sql("""
                        select p.*, n.name as approver
                        from public_line_approval p
                        join person n on n.id = p.approved_by
                        where p.line_id = :line and p.organisation_id = any(cast(:organisations as uuid[]))
                        order by p.approved_at desc, p.id desc
                        """)
                .param("line", id.id())
                .params(viewer.scope())
                .query((row, number) -> LineSql.approval(row, ""))
                .list();
    }

    private static PageRow page(ResultSet row) throws SQLException {
        Integer version = row.getObject("version", Integer.class);
        return new PageRow(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                Objects.requireNonNullElse(version, -1),
                row.getString("tell_us"),
                row.getObject("published_on", LocalDate.class),
                row.getString("publisher"),
                row.getInt("shown"),
                row.getInt("to_approve"));
    }
}
