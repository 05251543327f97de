package org.followthrough.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.files.StoredFile;
import org.followthrough.files.StoredFileId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one piece of evidence, and one version's file, for those who may see it. */
@Component
class EvidencePages {

    private final JdbcClient jdbc;

    EvidencePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EvidencePage of(EvidenceId id, Viewer viewer) {
        List<EvidenceVersionRow> versions = versions(id);
        return jdbc.sql("select " + ActionsOfEvidence.COLUMNS + """
                        , e.title, e.shows, e.proof, e.dated_on, n.name as checked_by, e.checked_on
                        from evidence e
                        join action a on a.id = e.action_id
                        join person n on n.id = e.checked_by
                        where e.id = :id
                          and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
                          and""" + PlanScope.ROW_SEEN)
                .param("id", id.id())
                .params(viewer.scope())
                .query((row, number) -> page(id, row, versions, viewer))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /** A version's file; 404 for those who may not see it and for a version that is a link. */
    Download file(EvidenceVersionId id, Viewer viewer) {
        return jdbc.sql("""
                        select a.file_name, f.id, f.sha256, f.size, f.content_type
                        from evidence_version a
                        join stored_file f on f.id = a.file_id and f.erased_at is null
                        where a.id = :id and""" + PlanScope.ROW_SEEN)
                .param("id", id.id())
                .params(viewer.scope())
                .query((row, number) -> new Download(
                        row.getString("file_name"),
                        new StoredFile(
                                new StoredFileId(row.getObject("id", UUID.class)),
                                row.getString("sha256"),
                                row.getLong("size"),
                                row.getString("content_type"))))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    private List<EvidenceVersionRow> versions(EvidenceId id) {
        return jdbc.sql("""
                        select v.id, v.number, v.link, v.file_name, f.size, f.sha256, n.name as added_by, v.added_at
                        from evidence_version v
                        join person n on n.id = v.added_by
                        left join stored_file f on f.id = v.file_id
                        where v.evidence_id = :id
                        order by v.number desc
                        """)
                .param("id", id.id())
                .query((row, number) -> new EvidenceVersionRow(
                        new EvidenceVersionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("link"),
                        row.getString("file_name"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getString("added_by"),
                        EvidenceDirectory.instant(row, "added_at")))
                .list();
    }

    private static EvidencePage page(EvidenceId id, ResultSet row, List<EvidenceVersionRow> versions, Viewer viewer)
            throws SQLException {
        ActionOfEvidence action = ActionsOfEvidence.read(row);
        return new EvidencePage(
                id,
                action,
                new NewEvidence(
                        row.getString("title"),
                        row.getString("shows"),
                        Proof.valueOf(row.getString("proof")),
                        row.getObject("dated_on", LocalDate.class)),
                row.getString("checked_by"),
                row.getObject("checked_on", LocalDate.class),
                action.mayBeReplacedBy(viewer),
                versions);
    }

    /** A stored file with the name it was handed over under. */
    record Download(String fileName, StoredFile file) {}
}
