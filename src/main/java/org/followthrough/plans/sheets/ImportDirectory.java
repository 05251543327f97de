package org.followthrough.plans.sheets;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which spreadsheets wait for whoever put them in. */
@Component
class ImportDirectory {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    ImportDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a plan, latest first. */
    List<WaitingImport> waiting(PlanId plan, Viewer viewer) {
        return jdbc.sql("""
                        select i.id, i.file_name, i.put_in_at
                        from plan_import i
                        where i.plan_id = :plan and i.put_in_by = :viewer and i.accepted_at is null and i.discarded_at is null
                        order by i.put_in_at desc
                        limit :most
                        """)
                .param("plan", plan.id())
                .param("viewer", viewer.id().id())
                .param("most", MOST)
                .query((row, number) -> new WaitingImport(
                        new PlanImportId(row.getObject("id", UUID.class)),
                        row.getString("file_name"),
                        row.getObject("put_in_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
