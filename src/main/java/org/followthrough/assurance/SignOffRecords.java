package org.followthrough.assurance;

import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps requests with what they rely on, and what became of them: at most one decision each, whoever is faster. */
@Component
class SignOffRecords {

    private static final String ONE_DECISION = "sign_off_decision_request_id_key";

    private final SignOffRequests requests;
    private final SignOffDecisions decisions;
    private final ReliedOnEvidence evidence;

    SignOffRecords(SignOffRequests requests, SignOffDecisions decisions, ReliedOnEvidence evidence) {
        this.requests = requests;
        this.decisions = decisions;
        this.evidence = evidence;
    }

    SignOffRequestId keep(SignOffRequest request, ActionId action, Viewer viewer) {
        SignOffRequestId id = requests.saveAndFlush(request).id();
        evidence.pinNewest(id, action, viewer);
        return id;
    }

    void keep(SignOffDecision decision) {
        try {
            decisions.saveAndFlush(decision);
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains(ONE_DECISION)) {
                throw new NotAllowedNow("assurance.decided-already");
            }
            throw refused;
        }
    }
}
