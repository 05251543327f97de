package org.followthrough.yousaid.lines;

import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.followthrough.yousaid.LineScope;
import org.followthrough.yousaid.PublicLineId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines for the people of their councils, one statement each. */
@Component
public class LineDirectory {

    private final JdbcClient jdbc;

    LineDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The lines of a council in the order of its page, those that were withdrawn last.
     *
     * @param waiting whether only those that a leader is still to approve
     * @param number which page, from 1
     */
    public Page<LineRow> lines(OrganisationId organisation, boolean waiting, int number, Viewer viewer) {
        int page = Page.asked(number);
        List<Counted> found = jdbc.sql(LineRows.ROWS + """
                        l.organisation_id = :organisation and (%s or not :waiting)
                        order by l.withdrawn_at nulls first, l.position, l.id
                        limit :size offset :skipped
                        """.formatted(LineScope.TO_APPROVE))
                .param("organisation", organisation.id())
                .param("waiting", waiting)
                .param("size", Page.USUAL_SIZE)
                .param("skipped", (page - 1) * Page.USUAL_SIZE)
                .params(viewer.scope())
                .query((row, position) -> new Counted(LineRows.read(row), row.getLong("total")))
                .list();
        return new Page<>(
                found.stream().map(Counted::line).toList(),
                page,
                Page.USUAL_SIZE,
                found.isEmpty() ? 0 : found.get(0).total(),
                "/public-pages/" + organisation + (waiting ? "?waiting=true" : ""));
    }

    /**
     * One line.
     *
     * @throws NotFound when there is none or it is not the viewer's to see
     */
    public LineRow line(PublicLineId id, Viewer viewer) {
        return jdbc.sql(LineRows.ROWS + "l.id = :line")
                .param("line", id.id())
                .params(viewer.scope())
                .query((row, number) -> LineRows.read(row))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /** All approvals of a line the viewer sees, the latest first. */
    public List<LineRow.Approval> approvals(PublicLineId id, Viewer viewer) {
        return jdbc.sql("""
                        select p.*, n.name as approver
                        from public_line_approval p
                        join person n on n.id = p.approved_by
                        where p.line_id = :line and p.organisation_id = any(cast(:organisations as uuid[]))
                        order by p.approved_at desc, p.id desc
                        """)
                .param("line", id.id())
                .params(viewer.scope())
                .query((row, number) -> LineRows.approval(row, ""))
                .list();
    }

    private record Counted(LineRow line, long total) {}
}
