package org.followthrough.inspections;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frameworks known. */
@Component
public class FrameworkDirectory {

    private final JdbcClient jdbc;

    FrameworkDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every framework with its areas and grades, by name and the newest first; one statement. */
    public List<FrameworkRow> all() {
        Map<UUID, FrameworkRow> frameworks = new LinkedHashMap<>();
        jdbc.sql("""
                        select f.id, f.code, f.name, f.effective_from,
                               array(select g.name from framework_grade g
                                     where g.framework_id = f.id order by g.position) as grades,
                               a.id as area_id, a.name as area, a.overall, a.subjects
                        from framework f
                        left join judgement_area a on a.framework_id = f.id
                        order by f.name, f.effective_from desc, a.position
                        """).query((ResultSet row) -> {
            FrameworkRow framework = frameworks.computeIfAbsent(row.getObject("id", UUID.class), id -> read(id, row));
            AreaRow area = area(row);
            if (area != null) {
                framework.areas().add(area);
            }
        });
        return List.copyOf(frameworks.values());
    }

    /**
     * One framework.
     *
     * @throws IllegalArgumentException when there is none with this id
     */
    public FrameworkRow of(FrameworkId framework) {
        return all().stream()
                .filter(row -> row.id().equals(framework))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No framework " + framework));
    }

    private static FrameworkRow read(UUID id, ResultSet row) {
        try {
            return new FrameworkRow(
                    new FrameworkId(id),
                    row.getString("code"),
                    row.getString("name"),
                    row.getObject("effective_from", LocalDate.class),
                    new ArrayList<>(),
                    strings(row.getArray("grades")));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static @Nullable AreaRow area(ResultSet row) throws SQLException {
        UUID id = row.getObject("area_id", UUID.class);
        return id == null
                ? null
                : new AreaRow(id, row.getString("area"), row.getBoolean("overall"), strings(row.getArray("subjects")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
