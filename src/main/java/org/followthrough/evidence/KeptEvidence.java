package org.followthrough.evidence;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionAudiences;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens actions and pieces of evidence for a change by those who keep them. The action's row is locked first, as it is for sign-off: what
 * a sign-off finds there stays until it is done.
 */
@Component
class KeptEvidence {

    private final PiecesOfEvidence pieces;
    private final ActionsOfEvidence actions;
    private final ActionAudiences audiences;
    private final ActionLifecycle lifecycle;

    KeptEvidence(
            PiecesOfEvidence pieces, ActionsOfEvidence actions, ActionAudiences audiences, ActionLifecycle lifecycle) {
        this.pieces = pieces;
        this.actions = actions;
        this.audiences = audiences;
        this.lifecycle = lifecycle;
    }

    /** The action, for a viewer who may add evidence to it and speak for the council it is to be for, if any. */
    ActionOfEvidence action(ActionId id, @Nullable OrganisationId audience, Viewer viewer) {
        lifecycle.lock(id);
        ActionOfEvidence action = actions.requireKept(id, viewer);
        requireSpokenFor(audience, id, viewer);
        return action;
    }

    /** The piece with its action, for a viewer who may change it. */
    Opened open(EvidenceId id, Viewer viewer) {
        ActionId action = pieces.actionOf(id).orElseThrow(() -> NotFound.of(id));
        lifecycle.lock(action);
        ActionOfEvidence its = actions.requireKept(action, viewer);
        Evidence piece = pieces.lock(id).orElseThrow(() -> NotFound.of(id));
        requireSpokenFor(its.audience() == null ? piece.audience() : null, action, viewer);
        its.requireOpenToEvidence();
        return new Opened(piece, its);
    }

    Evidence save(Evidence piece) {
        return pieces.saveAndFlush(piece);
    }

    private void requireSpokenFor(@Nullable OrganisationId council, ActionId action, Viewer viewer) {
        if (council != null) {
            audiences.require(action, council, viewer);
        }
    }

    /** A piece under the lock of its action. */
    record Opened(Evidence piece, ActionOfEvidence action) {

        /** Those whose manager or leader decides on it: the council it is for, or all that its action answers to. */
        void requireDecidedBy(Viewer viewer) {
            action.requireDecidedBy(piece.audience(), viewer);
        }
    }
}
