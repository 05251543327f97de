package org.followthrough.reports.shelf;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds papers for those who had them made, as long as all of it is theirs to see. */
@Component
public class OwnPapers {

    private static final String OWN = """
            select a.id, a.plan_id, p.name as plan_name, a.title, a.as_at, f.files, f.bytes
            from paper a
            join plan p on p.id = a.plan_id
            join paper_model m on m.paper_id = a.id
            cross join lateral (
                select count(*) as files, coalesce(sum((one.file ->> 'bytes')::bigint), 0) as bytes
                from jsonb_array_elements(m.model -> 'attachments') one (file)
            ) f
            where a.id = :id and a.name = :name and a.made_by = :viewer and %s
            """.formatted(PaperShelf.HAD_AGAIN);

    private final JdbcClient jdbc;

    OwnPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param name what its address calls it, such as {@code inspection-pack}
     * @throws NotFound when there is no such paper, somebody else had it made, or not all of it is the viewer's to see today
     */
    public OwnPaper find(String name, UUID snapshot, Viewer viewer) {
        return jdbc.sql(OWN)
                .param("id", snapshot)
                .param("name", name)
                .params(viewer.scope())
                .query((row, number) -> new OwnPaper(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getString("plan_name"),
                        row.getString("title"),
                        row.getObject("as_at", LocalDate.class),
                        row.getInt("files"),
                        row.getLong("bytes")))
                .optional()
                .orElseThrow(() -> NotFound.of(snapshot));
    }
}
