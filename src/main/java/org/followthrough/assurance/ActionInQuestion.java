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
 * @param pieces how many pieces of evidence it has that a request can rely on
 * @param openMilestones how many milestones are neither done nor waived
 * @param latest the last request of all, decided on or not
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
        int openMilestones,
        @Nullable SignOffRequestId latest,
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

    /** Passes when somebody speaks of exactly the evidence needed, which may have changed while they wrote. */
    void requireSpokenOf(List<NewRequest.Needed> needed) {
        if (!needed.stream().map(NewRequest.Needed::words).toList().equals(words.linesNeeded())) {
            throw new NotAllowedNow("assurance.needed.changed");
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
        return DecisionCase.of(viewer, this, requireOpen());
    }

    /** Passes when the viewer is one who decides on the request. */
    void requireDecidedBy(Viewer viewer) {
        List<SignOffRule> unmet = SignOffRule.unmetByWhoDecides(decidedBy(viewer));
        if (!unmet.isEmpty()) {
            throw NotPermitted.to("decide on a request for sign-off: " + unmet);
        }
    }

    /** Passes when all is there that a sign-off by the viewer stands on. */
    void requireSignedOffBy(Viewer viewer) {
        requireDecidedBy(viewer);
        List<SignOffRule> unmet = SignOffRule.unmet(decidedBy(viewer));
        if (!unmet.isEmpty()) {
            throw new NotAllowedNow(unmet.get(0).refusal());
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

        /** The evidence needed, one thing a line. */
        public List<String> linesNeeded() {
            return evidenceNeeded == null
                    ? List.of()
                    : evidenceNeeded
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
        }
    }
}
