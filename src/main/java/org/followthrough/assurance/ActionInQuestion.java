package org.followthrough.assurance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;

/**
 * An action as far as its sign-off needs to know it.
 *
 * @param words what it says
 * @param concerned the organisations it answers to: all of the plan, or the one it is for
 * @param pieces how many pieces of evidence it has
 * @param open the request that waits for a decision, if any
 */
record ActionInQuestion(
        ActionId id,
        PlanId plan,
        @Nullable OrganisationId audience,
        ActionWords words,
        ActionStatus status,
        @Nullable PersonId lead,
        List<OrganisationId> concerned,
        int pieces,
        @Nullable OpenRequest open) {

    /** What has to be done before sign-off can be asked for, in order. */
    List<Missing> missing() {
        return Stream.of(Missing.values()).filter(missing -> missing.isIn(this)).toList();
    }

    void requireNobodyAsked() {
        if (status == ActionStatus.AWAITING_SIGN_OFF) {
            throw new NotAllowedNow("assurance.request.waiting");
        }
        if (!status.isWorkedOn() && status != ActionStatus.CLOSED_BEFORE_IMPORT) {
            throw new NotAllowedNow("assurance.request.not-open");
        }
    }

    void requireReady() {
        requireNobodyAsked();
        if (!missing().isEmpty()) {
            throw new NotAllowedNow("assurance.request.not-ready");
        }
    }

    OpenRequest requireOpen() {
        return Optional.ofNullable(open).orElseThrow(() -> new NotAllowedNow("assurance.no-request"));
    }

    /** Passes when the request that waits is the one that somebody has read. */
    void requireOpen(SignOffRequestId read) {
        if (!requireOpen().id().equals(read)) {
            throw new NotAllowedNow("assurance.another-request");
        }
    }

    DecisionCase decidedBy(Viewer viewer) {
        return DecisionCase.of(viewer, concerned, plan.id(), requireOpen(), lead);
    }

    void requireRulesMetBy(Viewer viewer) {
        List<SignOffRule> unmet = SignOffRule.unmet(decidedBy(viewer));
        if (!unmet.isEmpty()) {
            throw NotPermitted.to("decide on a request for sign-off: " + unmet);
        }
    }

    /** Something that is missing before sign-off can be asked for. */
    enum Missing {
        PROGRESS {
            @Override
            boolean isIn(ActionInQuestion action) {
                return action.status() == ActionStatus.NOT_STARTED;
            }
        },
        OUTCOME {
            @Override
            boolean isIn(ActionInQuestion action) {
                return action.words().outcome() == null;
            }
        },
        EVIDENCE_NEEDED {
            @Override
            boolean isIn(ActionInQuestion action) {
                return action.words().evidenceNeeded() == null;
            }
        },
        EVIDENCE {
            @Override
            boolean isIn(ActionInQuestion action) {
                return action.pieces() == 0;
            }
        };

        abstract boolean isIn(ActionInQuestion action);
    }

    /** The words of an action; what was left blank is null. */
    record ActionWords(
            int number,
            String title,
            String planName,
            String leadTitle,
            @Nullable String outcome,
            @Nullable String evidenceNeeded) {

        public String reference() {
            return "A" + number;
        }
    }
}
