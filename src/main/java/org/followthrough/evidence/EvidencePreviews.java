package org.followthrough.evidence;

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

    private final JdbcClient jdbc;

    EvidencePreviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The previews of these versions, in one statement; those that are links, or not the viewer's to see, have none. */
    public Map<EvidenceVersionId, Preview> of(Collection<EvidenceVersionId> versions, Viewer viewer) {
        return jdbc
                .sql("""
                        select a.id, a.file_name, coalesce(l.state, 'BEGUN') as state, coalesce(l.pictures, 0) as pictures, l.pages,
                               (select count(*) from evidence_found f where f.evidence_version_id = a.id) as found,
                               exists (select from evidence_settling s where s.evidence_version_id = a.id) as settled
                        from evidence_version a
                        left join evidence_look l on l.evidence_version_id = a.id
                        where a.id = any(cast(:versions as uuid[])) and a.file_id is not null and""" + PlanScope.ROW_SEEN)
                .param("versions", versions.stream().map(EvidenceVersionId::id).toArray(UUID[]::new))
                .params(viewer.scope())
                .query((row, number) -> new Preview(
                        new EvidenceVersionId(row.getObject("id", UUID.class)),
                        row.getString("file_name"),
                        state(row.getString("state")),
                        row.getInt("pictures"),
                        row.getObject("pages", Integer.class),
                        row.getInt("found"),
                        row.getBoolean("settled")))
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

    private static LookState state(String stored) {
        return stored.equals("BEGUN") ? LookState.WAITING : LookState.valueOf(stored);
    }
}
