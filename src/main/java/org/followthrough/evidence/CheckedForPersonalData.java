package org.followthrough.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether versions of evidence count as checked for personal data: whoever added one has declared so, and our own look through its
 * words found nothing, or somebody said why what it found, or that it could not be read, is fine. Links and pictures have no words we can
 * read: there the declaration counts.
 */
@Component
public class CheckedForPersonalData {

    /** Predicate over a version of evidence with the alias {@code v}. */
    public static final String CHECKED = """
            (v.link is not null
             or exists (select from evidence_settling checked_s where checked_s.evidence_version_id = v.id)
             or exists (select from evidence_look checked_l
                        where checked_l.evidence_version_id = v.id and checked_l.state in ('READ', 'PICTURE')
                          and not exists (select from evidence_found checked_f where checked_f.evidence_version_id = v.id)))
            """;

    private final JdbcClient jdbc;

    CheckedForPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these versions that do not count as checked yet. */
    public List<EvidenceVersionId> unchecked(Collection<EvidenceVersionId> versions) {
        return jdbc
                .sql("select v.id from evidence_version v where v.id = any(cast(:versions as uuid[])) and not "
                        + CHECKED + " order by v.id")
                .param("versions", versions.stream().map(EvidenceVersionId::id).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(EvidenceVersionId::new)
                .toList();
    }
}
