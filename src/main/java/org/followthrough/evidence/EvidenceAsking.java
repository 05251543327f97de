package org.followthrough.evidence;

import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for evidence and takes it when it arrives. Every verb throws {@link NotFound} when the action or piece is not the viewer's to see,
 * {@link org.followthrough.shared.NotPermitted} when they do not keep the plan, and {@link org.followthrough.shared.NotAllowedNow} when
 * the action was withdrawn or the piece is past such a change.
 */
@Service
@Transactional
public class EvidenceAsking {

    private final KeptEvidence kept;
    private final EvidenceRecords records;
    private final PeopleToAsk people;

    EvidenceAsking(KeptEvidence kept, EvidenceRecords records, PeopleToAsk people) {
        this.kept = kept;
        this.records = records;
        this.people = people;
    }

    /**
     * Asks for a piece on an action.
     *
     * @throws NotFound also when the person asked does not keep the plan, or the council it is to be for is not theirs to speak for
     */
    public EvidenceId ask(ActionId action, EvidenceRequest asked, Viewer viewer) {
        ActionOfEvidence its = kept.action(action, asked.audience(), viewer);
        people.require(its.plan(), asked.of(), viewer);
        Evidence piece = kept.save(Evidence.ask(its, asked));
        records.keep(piece, null, null, viewer);
        return piece.id();
    }

    /**
     * Takes what was asked for; the viewer declares that no child can be identified from it. For whom it is stays as it was asked.
     *
     * @throws org.followthrough.files.FileRefused when an uploaded file is not taken; then nothing is kept
     */
    public void receive(EvidenceId id, NewEvidence words, Source source, Viewer viewer) {
        Evidence piece = kept.open(id, viewer).piece();
        piece.arrive(words);
        kept.save(piece);
        records.keepNext(piece, source, null, viewer);
    }
}
