package org.followthrough.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.files.StoredFile;
import org.followthrough.files.StoredFileId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one piece of evidence, and one version's file, for those who may see it. */
@Component
class EvidencePages {

    private final JdbcClient jdbc;

    EvidencePages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The piece with its versions and steps, in three statements.
     *
     * @throws NotFound when it is not the viewer's to see
     */
    EvidencePage of(EvidenceId id, Viewer viewer) {
        List<EvidenceVersionRow> versions = versions(id);
        List<EvidenceStepRow> steps = steps(id);
        return jdbc.sql("select " + ActionsOfEvidence.COLUMNS + """
                        , e.version, e.state, e.audience_id as council_id, e.title, e.shows, e.proof, e.dated_on,
                          e.goes_out_of_date_on, e.needed, e.needed_by, w.name as asked_of, o.name as council
                        from evidence e
                        join action a on a.id = e.action_id
                        left join person w on w.id = e.asked_of
                        left join organisation o on o.id = e.audience_id and a.audience_id is null
                        where e.id = :id
                          and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))
                          and""" + PlanScope.ROW_SEEN)
                .param("id", id.id())
                .params(viewer.scope())
                .query((row, number) -> new EvidencePage(
                        id,
                        row.getInt("version"),
                        EvidenceState.valueOf(row.getString("state")),
                        ActionsOfEvidence.read(row),
                        council(row),
                        words(row, viewer.today()),
                        versions,
                        steps))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /**
     * A version's file; 404 for those who may not see it and for a version that is a link.
     *
     * @throws org.followthrough.shared.NotPermitted when it was removed and the viewer does not decide on evidence there
     */
    Download file(EvidenceVersionId id, Viewer viewer) {
        return jdbc.sql("select " + ActionsOfEvidence.COLUMNS + """
                        , v.audience_id as council_id, e.state, v.file_name, f.id, f.sha256, f.size, f.content_type
                        from evidence_version v
                        join evidence e on e.id = v.evidence_id
                        join action a on a.id = v.action_id
                        join stored_file f on f.id = v.file_id
                        where v.id = :id
                          and (v.audience_id is null or v.audience_id = any(cast(:organisations as uuid[])))
                          and""" + PlanScope.ROW_SEEN)
                .param("id", id.id())
                .params(viewer.scope())
                .query((row, number) -> download(row, viewer))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    private static Download download(ResultSet row, Viewer viewer) throws SQLException {
        if (EvidenceState.valueOf(row.getString("state")) == EvidenceState.REMOVED) {
            ActionsOfEvidence.read(row).requireDecidedBy(council(row), viewer);
        }
        return new Download(
                row.getString("file_name"),
                new StoredFile(
                        new StoredFileId(row.getObject("id", UUID.class)),
                        row.getString("sha256"),
                        row.getLong("size"),
                        row.getString("content_type")));
    }

    private List<EvidenceVersionRow> versions(EvidenceId id) {
        return jdbc.sql("""
                        select v.id, v.number, v.link, v.file_name, f.size, f.sha256, v.added_by, n.name as adder, v.added_at,
                               c.name as checker, v.checked_on
                        from evidence_version v
                        join person n on n.id = v.added_by
                        join person c on c.id = v.checked_by
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
                        new EvidenceVersionRow.Added(
                                new PersonId(row.getObject("added_by", UUID.class)),
                                row.getString("adder"),
                                EvidenceDirectory.instant(row, "added_at")),
                        row.getString("checker"),
                        row.getObject("checked_on", LocalDate.class)))
                .list();
    }

    private List<EvidenceStepRow> steps(EvidenceId id) {
        return jdbc.sql("""
                        select s.step, v.number, s.reason, n.name as taker, s.taken_at
                        from evidence_step s
                        join person n on n.id = s.taken_by
                        left join evidence_version v on v.id = s.evidence_version_id
                        where s.evidence_id = :id
                        order by s.id desc
                        """)
                .param("id", id.id())
                .query((row, index) -> new EvidenceStepRow(
                        EvidenceState.valueOf(row.getString("step")),
                        row.getObject("number", Integer.class),
                        row.getString("reason"),
                        row.getString("taker"),
                        EvidenceDirectory.instant(row, "taken_at")))
                .list();
    }

    private static PieceWords words(ResultSet row, LocalDate asAt) throws SQLException {
        String proof = row.getString("proof");
        String needed = row.getString("needed");
        return new PieceWords(
                row.getString("title"),
                row.getString("shows"),
                proof == null ? null : Proof.valueOf(proof),
                row.getObject("dated_on", LocalDate.class),
                new OutOfDate(row.getObject("goes_out_of_date_on", LocalDate.class), asAt),
                needed == null
                        ? null
                        : new PieceWords.Asked(
                                needed, row.getObject("needed_by", LocalDate.class), row.getString("asked_of")),
                row.getString("council"));
    }

    private static @Nullable OrganisationId council(ResultSet row) throws SQLException {
        UUID council = row.getObject("council_id", UUID.class);
        return council == null ? null : new OrganisationId(council);
    }

    /** A stored file with the name it was handed over under. */
    record Download(String fileName, StoredFile file) {}
}
