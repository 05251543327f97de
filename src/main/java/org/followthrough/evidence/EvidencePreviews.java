package org.followthrough.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be seen of files of evidence without opening them, for those who may see them. */
@Component
public class EvidencePreviews {

    /** Columns of a preview, over a version with the alias {@code v}; {@link #JOIN} and {@link #read} go with them. */
    public static final String COLUMNS = """
            v.id as previewed_id, v.file_name as previewed_name, coalesce(previewed_l.state, 'BEGUN') as previewed_state,
            coalesce(previewed_l.pictures, 0) as pictures, previewed_l.pages,
            (select count(*) from evidence_found previewed_f where previewed_f.evidence_version_id = v.id) as found,
            exists (select from evidence_settling previewed_s where previewed_s.evidence_version_id = v.id) as settled
            """;

    /** What those columns come from. */
    public static final String JOIN = "left join evidence_look previewed_l on previewed_l.evidence_version_id = v.id";

    private final JdbcClient jdbc;

    EvidencePreviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The previews of these versions, in one statement; those that are links, or not the viewer's to see, have none. */
    public Map<EvidenceVersionId, Preview> of(Collection<EvidenceVersionId> versions, Viewer viewer) {
        return jdbc
                .sql("""
                        select %s
                        from evidence_version a
                        join evidence_version v on v.id = a.id
                        %s
                        where a.id = any(cast(:versions as uuid[])) and a.file_id is not null and\s""".formatted(COLUMNS, JOIN) + PlanScope.ROW_SEEN)
                .param("versions", versions.stream().map(EvidenceVersionId::id).toArray(UUID[]::new))
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Preview::version, Function.identity()));
    }

    /** The preview of the first of these versions, if any. */
    @Nullable
    Preview ofNewest(List<EvidenceVersionRow> versions, Viewer viewer) {
        return versions.isEmpty()
                ? null
                : of(List.of(versions.get(0).id()), viewer).get(versions.get(0).id());
    }

    /** Reads {@link #COLUMNS} of a version that is a file. */
    public static Preview read(ResultSet row) throws SQLException {
        return new Preview(
                new EvidenceVersionId(row.getObject("previewed_id", UUID.class)),
                row.getString("previewed_name"),
                state(row.getString("previewed_state")),
                row.getInt("pictures"),
                row.getObject("pages", Integer.class),
                row.getInt("found"),
                row.getBoolean("settled"));
    }

    private static LookState state(String stored) {
        return stored.equals("BEGUN") ? LookState.WAITING : LookState.valueOf(stored);
    }
}
