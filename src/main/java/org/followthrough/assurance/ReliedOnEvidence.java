package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.evidence.Proof;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of evidence that requests rely on: pinned when it is asked, the same for ever after. */
@Component
class ReliedOnEvidence {

    /** Whether a piece with the alias {@code e} can be relied on. */
    static final String STANDS = "e.state in ('RECEIVED', 'ACCEPTED')";

    private final JdbcClient jdbc;

    ReliedOnEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets a request rely on the newest version of every piece of its action that stands and that whoever asks sees; and of
     * every piece that the request before it relied on, where it takes the place of one that was signed off.
     */
    void pinNewest(SignOffRequestId request, ActionId action, @Nullable SignOffRequestId undone, Viewer viewer) {
        jdbc.sql("""
                        insert into relied_on_evidence (request_id, evidence_version_id, action_id, plan_id, audience_id)
                        select :request, v.id, v.action_id, v.plan_id, v.audience_id
                        from evidence_version v
                        join evidence e on e.id = v.evidence_id
                        where v.action_id = :action
                          and (v.audience_id is null or v.audience_id = any(cast(:organisations as uuid[]))
                               or exists (select from relied_on_evidence b
                                          join evidence_version w on w.id = b.evidence_version_id
                                          where b.request_id = cast(:undone as uuid) and w.evidence_id = e.id))
                          and v.number = (select max(w.number) from evidence_version w where w.evidence_id = e.id)
                          and\s""" + STANDS)
                .param("request", request.id())
                .param("action", action.id())
                .param("undone", undone == null ? null : undone.id())
                .params(viewer.scope())
                .update();
    }

    /** What a request relies on, as far as the viewer sees it, who has been found to see the action. */
    List<ReliedOnRow> of(SignOffRequestId request, Viewer viewer) {
        return jdbc.sql("""
                        select e.id, v.id as version_id, e.title, e.shows, e.proof, e.dated_on, e.state, v.number, v.link, v.file_name, f.size,
                               exists (select from evidence_version w
                                       where w.evidence_id = e.id and w.number > v.number) as superseded
                        from relied_on_evidence x
                        join evidence_version v on v.id = x.evidence_version_id
                        join evidence e on e.id = v.evidence_id
                        left join stored_file f on f.id = v.file_id
                        where x.request_id = :request and (x.audience_id is null or x.audience_id = any(cast(:organisations as uuid[])))
                        order by e.id
                        """)
                .param("request", request.id())
                .params(viewer.scope())
                .query((row, number) -> new ReliedOnRow(
                        new EvidenceId(row.getObject("id", UUID.class)),
                        new EvidenceVersionId(row.getObject("version_id", UUID.class)),
                        row.getString("title"),
                        row.getString("shows"),
                        Proof.valueOf(row.getString("proof")),
                        row.getObject("dated_on", LocalDate.class),
                        row.getString("state"),
                        row.getInt("number"),
                        row.getString("link"),
                        row.getString("file_name"),
                        row.getLong("size"),
                        row.getBoolean("superseded")))
                .list();
    }

    /** A version that a request relies on; superseded when a newer one exists. */
    record ReliedOnRow(
            EvidenceId id,
            EvidenceVersionId versionId,
            String title,
            String shows,
            Proof proof,
            LocalDate datedOn,
            String state,
            int number,
            @Nullable String link,
            @Nullable String fileName,
            long size,
            boolean superseded) {

        private static final Set<String> STANDING = Set.of("RECEIVED", "ACCEPTED");
        private static final int KILOBYTE = 1024;

        /** Whether it was removed or not accepted since it was asked. */
        public boolean isGone() {
            return !STANDING.contains(state);
        }

        public long kilobytes() {
            return (size + KILOBYTE - 1) / KILOBYTE;
        }
    }
}
