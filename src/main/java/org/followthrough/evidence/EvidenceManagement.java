package org.followthrough.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds evidence to actions, replaces, rewords and removes it. Every verb throws {@link NotFound} when the action or piece is not the
 * viewer's to see, {@link org.followthrough.shared.NotPermitted} when they do not keep the plan, and {@link NotAllowedNow} when the
 * action was withdrawn or the piece is past such a change.
 */
@Service
@Transactional
public class EvidenceManagement {

    private final KeptEvidence kept;
    private final EvidenceRecords records;
    private final Reliances reliances;

    EvidenceManagement(KeptEvidence kept, EvidenceRecords records, Reliances reliances) {
        this.kept = kept;
        this.records = records;
        this.reliances = reliances;
    }

    /**
     * Adds a piece of evidence in its first version; the viewer declares that no child can be identified from it.
     *
     * @throws NotFound also when the council it is to be for is not theirs to speak for
     * @throws org.followthrough.files.FileRefused when an uploaded file is not taken; then nothing is kept
     */
    public EvidenceId add(ActionId action, NewEvidence words, Source source, Viewer viewer) {
        Evidence piece = kept.save(Evidence.add(kept.action(action, words.audience(), viewer), words));
        records.keepNext(piece, source, null, viewer);
        return piece.id();
    }

    /** {@link #replace(EvidenceId, Source, String, Viewer)} of a piece that no sign-off in force relies on. */
    public void replace(EvidenceId id, Source source, Viewer viewer) {
        replace(id, source, null, viewer);
    }

    /**
     * Adds a newer version of a piece, which waits to be accepted; the viewer declares that no child can be identified from it. Undoes the
     * sign-off that relied on the piece, if any.
     *
     * @param reason needed when a sign-off is undone
     * @throws NotAllowedNow also when a sign-off would be undone without a reason
     * @throws org.followthrough.files.FileRefused when an uploaded file is not taken; then nothing is kept
     */
    public void replace(EvidenceId id, Source source, @Nullable String reason, Viewer viewer) {
        Evidence piece = kept.open(id, viewer).piece();
        Optional<LocalDate> signedOff = reliances.signedOffOn(id);
        if (signedOff.isPresent() && reason == null) {
            throw new NotAllowedNow("evidence.undoes.reason-missing");
        }
        records.keepNext(piece, source, reason, viewer);
        kept.save(piece);
        if (reason != null) {
            reliances.changed(id, reason, viewer);
        }
    }

    /** Removes a piece: it stays in view with the reason and counts no more. Undoes the sign-off that relied on it, if any. */
    public void remove(EvidenceId id, String reason, Viewer viewer) {
        Evidence piece = kept.open(id, viewer).piece();
        piece.remove();
        kept.save(piece);
        records.keep(piece, null, reason, viewer);
        reliances.changed(id, reason, viewer);
    }

    /**
     * Says something else of the same file or link; for whom it is stays.
     *
     * @param version the version the viewer's form began from
     * @throws StaleVersion when somebody else changed it in between
     */
    public void reword(EvidenceId id, int version, NewEvidence words, Viewer viewer) {
        Evidence piece = kept.open(id, viewer).piece();
        StaleVersion.unlessSame(id, piece.version(), version);
        piece.reword(words);
        kept.save(piece);
    }
}
