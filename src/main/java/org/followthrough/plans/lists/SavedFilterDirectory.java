package org.followthrough.plans.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the filters that the viewer keeps; one of a plan they no longer see is not among them. */
@Component
class SavedFilterDirectory {

    private static final String MINE = """
            select f.id, f.name, f.plan_id, f.query, p.name as plan_name
            from saved_filter f
            left join plan p on p.id = f.plan_id
            where f.person_id = :viewer and (f.plan_id is null or %s) and %s
            order by p.name nulls first, lower(f.name), f.id
            """;

    private final JdbcClient jdbc;

    SavedFilterDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by plan and name. */
    List<SavedFilterRow> all(Viewer viewer) {
        return read("true", Map.of(), viewer);
    }

    /** Those of the list of a plan, or of the list of all plans. */
    List<SavedFilterRow> of(@Nullable PlanId plan, Viewer viewer) {
        return plan == null
                ? read("f.plan_id is null", Map.of(), viewer)
                : read("f.plan_id = :plan", Map.of("plan", plan.id()), viewer);
    }

    /**
     * One of them.
     *
     * @throws NotFound when the viewer keeps no such filter
     */
    SavedFilterRow one(SavedFilterId id, Viewer viewer) {
        return read("f.id = :id", Map.of("id", id.id()), viewer).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of(id));
    }

    /**
     * The name of a plan whose list is to be kept; nothing for the list of all plans.
     *
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    Optional<String> planName(@Nullable PlanId plan, Viewer viewer) {
        if (plan == null) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql("select p.name from plan p where p.id = :plan and " + PlanScope.PLAN_SEEN)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query(String.class)
                .optional()
                .orElseThrow(() -> NotFound.of(plan)));
    }

    private List<SavedFilterRow> read(String which, Map<String, Object> parameters, Viewer viewer) {
        Map<String, Object> all = new HashMap<>(viewer.scope());
        all.putAll(parameters);
        return jdbc.sql(MINE.formatted(PlanScope.PLAN_SEEN, which))
                .params(all)
                .query((row, number) -> row(row))
                .list();
    }

    private static SavedFilterRow row(ResultSet row) throws SQLException {
        UUID plan = row.getObject("plan_id", UUID.class);
        return new SavedFilterRow(
                new SavedFilterId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("plan_name"),
                ActionLists.address(plan == null ? null : new PlanId(plan)) + row.getString("query"));
    }
}
