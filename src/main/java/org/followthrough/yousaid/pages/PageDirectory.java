package org.followthrough.yousaid.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.yousaid.LineScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the pages of councils for their people, one statement each. */
@Component
public class PageDirectory {

    private static final String PAGES = """
            select o.id, o.name, o.code, g.version, g.tell_us, g.published_on, n.name as publisher, count(l.id) as lines,
                   count(l.id) filter (where p.id is not null and %1$s) as shown,
                   count(l.id) filter (where %4$s) as to_approve
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

    PageDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The councils the viewer sees, by name. */
    public List<PageRow> pages(Viewer viewer) {
        return jdbc.sql(PAGES.formatted(LineScope.OPEN, LineScope.LATEST_APPROVAL, "true", LineScope.TO_APPROVE))
                .params(viewer.scope())
                .query((row, number) -> page(row))
                .list();
    }

    /**
     * The council with its page.
     *
     * @throws NotFound when it is no council or not the viewer's to see
     */
    public PageRow page(OrganisationId organisation, Viewer viewer) {
        return jdbc.sql(PAGES.formatted(
                        LineScope.OPEN, LineScope.LATEST_APPROVAL, "o.id = :organisation", LineScope.TO_APPROVE))
                .param("organisation", organisation.id())
                .params(viewer.scope())
                .query((row, number) -> page(row))
                .optional()
                .orElseThrow(() -> NotFound.of(organisation));
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
                row.getInt("lines"),
                row.getInt("shown"),
                row.getInt("to_approve"));
    }
}
