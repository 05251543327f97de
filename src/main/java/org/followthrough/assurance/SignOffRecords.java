package org.followthrough.assurance;

import java.time.Clock;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps requests with what they rely on, and what became of them: at most one decision each, whoever is faster. */
@Component
class SignOffRecords {

    private final SignOffRequests requests;
    private final SignOffDecisions decisions;
    private final FirstAcceptances acceptances;
    private final ReliedOnEvidence evidence;
    private final EvidenceNeeded needed;
    private final SignOffUndoings undoings;
    private final Clock clock;

    SignOffRecords(
            SignOffRequests requests,
            SignOffDecisions decisions,
            FirstAcceptances acceptances,
            ReliedOnEvidence evidence,
            EvidenceNeeded needed,
            SignOffUndoings undoings,
            Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.acceptances = acceptances;
        this.evidence = evidence;
        this.needed = needed;
        this.undoings = undoings;
        this.clock = clock;
    }

    SignOffRequestId keep(SignOffRequest request, List<NewRequest.Needed> lines, Viewer viewer) {
        SignOffRequestId id = requests.saveAndFlush(request).id();
        evidence.pinNewest(id, request.action(), null, viewer);
        needed.keep(id, request.action(), lines);
        return id;
    }

    /** Keeps the request that takes the place of a sign-off, and why that came to its end. */
    void keepAgain(SignOffRequest request, SignOffInForce undone, SignOffInForce.Reason why, Viewer by) {
        SignOffRequestId id = requests.saveAndFlush(request).id();
        evidence.pinNewest(id, request.action(), undone.request(), by);
        needed.keepAsBefore(id, undone.request());
        undoings.keep(undone, id, why, by, clock.instant());
    }

    void keep(FirstAcceptance acceptance) {
        refusing(() -> acceptances.saveAndFlush(acceptance));
    }

    void keep(SignOffDecision decision) {
        refusing(() -> decisions.saveAndFlush(decision));
    }

    private static void refusing(Runnable keeping) {
        try {
            keeping.run();
        } catch (DataIntegrityViolationException refused) {
            throw Refusal.of(refused)
                    .map(NotAllowedNow::new)
                    .map(RuntimeException.class::cast)
                    .orElse(refused);
        }
    }
}
