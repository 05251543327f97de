package org.followthrough.reports.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which papers were made and which are kept under a name, as far as the viewer may have them. */
@Component
class PaperDirectory {

    private static final String MADE = """
            select a.id, a.plan_id, p.name as plan_name, a.name, a.title, a.as_at, a.since, a.without_people, a.filter, o.name as organisation, n.name as made_by,
                   a.made_at, count(*) over () as total
            from paper a
            join plan p on p.id = a.plan_id
            join person n on n.id = a.made_by
            left join organisation o on o.id = a.for_id
            where %s and %s
            order by a.made_at desc, a.id
            limit :size offset :skipped
            """;

    private static final String SAVED = """
            select a.id, a.plan_id, a.audience_id, a.paper, a.name, a.without_people, a.since, a.filter, o.name as organisation, n.name as kept_by
            from saved_paper a
            left join organisation o on o.id = a.audience_id
            join person n on n.id = a.kept_by
            where a.removed_at is null and %s and %s
            order by lower(a.name), a.id
            """;

    private final JdbcClient jdbc;

    PaperDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The name of a plan.
     *
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    String planName(PlanId plan, Viewer viewer) {
        return jdbc.sql("select p.name from plan p where p.id = :plan and " + PlanScope.PLAN_SEEN)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query(String.class)
                .optional()
                .orElseThrow(() -> NotFound.of(plan));
    }

    /** Papers that were made of a plan, the newest first; {@code size} to a page. */
    Page<PaperRow> made(PlanId plan, int number, int size, Viewer viewer) {
        long[] total = new long[1];
        List<PaperRow> rows = jdbc.sql(MADE.formatted("a.plan_id = :plan", PaperShelf.HAD_AGAIN))
                .params(parameters(viewer, Map.of("plan", plan.id(), "size", size, "skipped", (number - 1) * size)))
                .query((row, at) -> {
                    total[0] = row.getLong("total");
                    return paper(row);
                })
                .list();
        return new Page<>(rows, number, size, total[0], "/reports/made?plan=" + plan);
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is no such paper, or not all of it is the viewer's to see today
     */
    PaperRow made(UUID snapshot, Viewer viewer) {
        return jdbc.sql(MADE.formatted("a.id = :snapshot", PaperShelf.HAD_AGAIN))
                .params(parameters(viewer, Map.of("snapshot", snapshot, "size", 1, "skipped", 0)))
                .query((row, at) -> paper(row))
                .optional()
                .orElseThrow(() -> NotFound.of(snapshot));
    }

    /** Papers of a plan that are kept under a name, by name. */
    List<SavedPaperRow> saved(PlanId plan, Viewer viewer) {
        return jdbc.sql(SAVED.formatted("a.plan_id = :plan", PlanScope.ROW_SEEN))
                .params(parameters(viewer, Map.of("plan", plan.id())))
                .query((row, at) -> saved(row))
                .list();
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none or it is not the viewer's to see
     */
    SavedPaperRow saved(SavedPaperId id, Viewer viewer) {
        return jdbc.sql(SAVED.formatted("a.id = :id", PlanScope.ROW_SEEN))
                .params(parameters(viewer, Map.of("id", id.id())))
                .query((row, at) -> saved(row))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /**
     * The plan that one of them is of, or was before it was removed.
     *
     * @throws NotFound when there is none or it is not the viewer's to see
     */
    PlanId planOf(SavedPaperId id, Viewer viewer) {
        return jdbc.sql("select a.plan_id from saved_paper a where a.id = :id and " + PlanScope.ROW_SEEN)
                .param("id", id.id())
                .params(viewer.scope())
                .query(UUID.class)
                .optional()
                .map(PlanId::new)
                .orElseThrow(() -> NotFound.of(id));
    }

    private static Map<String, Object> parameters(Viewer viewer, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(viewer.scope());
        all.putAll(more);
        return all;
    }

    private static PaperRow paper(ResultSet row) throws SQLException {
        return new PaperRow(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("plan_name"),
                row.getString("name"),
                row.getString("title"),
                row.getObject("as_at", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getBoolean("without_people"),
                !row.getString("filter").isEmpty(),
                row.getString("organisation"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static SavedPaperRow saved(ResultSet row) throws SQLException {
        return new SavedPaperRow(
                new SavedPaperId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("name"),
                row.getString("organisation"),
                row.getObject("audience_id", UUID.class),
                new PaperOptions(
                        row.getString("paper"),
                        row.getBoolean("without_people"),
                        row.getObject("since", LocalDate.class),
                        row.getString("filter")),
                row.getString("kept_by"));
    }
}
