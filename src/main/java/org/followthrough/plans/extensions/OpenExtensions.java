package org.followthrough.plans.extensions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ExtensionId;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which extensions wait for a decision. */
@Component
public class OpenExtensions {

    /** More than one person decides on in a sitting; the rest comes up as these are decided. */
    private static final int AT_MOST = 50;

    private final JdbcClient jdbc;

    OpenExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The extensions of actions the viewer sees that wait for a decision, longest first, at most fifty. One statement. */
    public List<OpenExtensionRow> waiting(Viewer viewer) {
        return jdbc.sql("""
                        select x.id, a.id as action_id, a.number, a.title, p.name as plan_name, a.due_on, x.to_due_on,
                               n.name as asked_by, x.asked_at, s.extensions
                        from extension x
                        join action a on a.id = x.action_id
                        join plan p on p.id = a.plan_id
                        join action_standing s on s.action_id = a.id
                        join person n on n.id = x.asked_by
                        where x.decision is null and %s
                        order by x.asked_at, x.id
                        limit :most
                        """.formatted(PlanScope.ROW_SEEN))
                .params(viewer.scope())
                .param("most", AT_MOST)
                .query((row, number) -> new OpenExtensionRow(
                        new ExtensionId(row.getObject("id", UUID.class)),
                        new ActionId(row.getObject("action_id", UUID.class)),
                        "A" + row.getInt("number"),
                        row.getString("title"),
                        row.getString("plan_name"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("to_due_on", LocalDate.class),
                        row.getString("asked_by"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getInt("extensions")))
                .list();
    }
}
