package org.followthrough.evidence;

import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts evidence, or does not: a manager or leader of an organisation it answers to, or of its trust, who did not add it. Every verb
 * throws {@link NotFound} when the piece is not the viewer's to see, {@link org.followthrough.shared.NotPermitted} when they are no
 * manager or leader there, and {@link NotAllowedNow} when they added it themselves or the piece is past a decision.
 */
@Service
@Transactional
public class EvidenceDecisions {

    private final KeptEvidence kept;
    private final EvidenceRecords records;
    private final Reliances reliances;

    EvidenceDecisions(KeptEvidence kept, EvidenceRecords records, Reliances reliances) {
        this.kept = kept;
        this.records = records;
        this.reliances = reliances;
    }

    /** The newest version shows what it says. */
    public void accept(EvidenceId id, Viewer viewer) {
        KeptEvidence.Opened opened = kept.open(id, viewer);
        opened.requireDecidedBy(viewer);
        EvidenceVersion newest = records.newest(opened.piece());
        opened.piece().accept(newest, viewer);
        records.keep(kept.save(opened.piece()), newest.id(), null, viewer);
    }

    /**
     * The newest version does not show what it says.
     *
     * @throws NotAllowedNow also when a sign-off in force relies on it: removing it undoes that
     */
    public void refuse(EvidenceId id, String reason, Viewer viewer) {
        KeptEvidence.Opened opened = kept.open(id, viewer);
        opened.requireDecidedBy(viewer);
        if (reliances.signedOffOn(id).isPresent()) {
            throw new NotAllowedNow("evidence.decision.relied-on");
        }
        EvidenceVersion newest = records.newest(opened.piece());
        opened.piece().refuse(newest, viewer);
        records.keep(kept.save(opened.piece()), newest.id(), reason, viewer);
    }
}
