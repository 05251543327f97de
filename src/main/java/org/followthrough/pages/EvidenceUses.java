package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceUse;
import org.followthrough.evidence.UsesOfEvidence;
import org.followthrough.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requests for sign-off that rely on a piece of evidence, and what became of them. */
@Component
class EvidenceUses implements UsesOfEvidence {

    private final JdbcClient jdbc;

    EvidenceUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<EvidenceUse> of(EvidenceId piece, Viewer viewer) {
        return jdbc.sql("""
                        select v.number, coalesce(d.outcome, 'OPEN') as outcome, n.name, r.requested_on, r.action_id
                        from relied_on_evidence x
                        join evidence_version v on v.id = x.evidence_version_id
                        join sign_off_request r on r.id = x.request_id
                        join person n on n.id = r.requested_by
                        left join sign_off_decision d on d.request_id = r.id
                        where v.evidence_id = :piece
                          and (r.audience_id is null or r.audience_id = any(cast(:organisations as uuid[])))
                        order by r.requested_at desc
                        """)
                .param("piece", piece.id())
                .params(viewer.scope())
                .query((row, number) -> new EvidenceUse(
                        row.getInt("number"),
                        "pages.evidence-use." + row.getString("outcome"),
                        row.getString("name"),
                        row.getObject("requested_on", LocalDate.class),
                        "/actions/" + row.getString("action_id") + "#assurance"))
                .list();
    }
}
