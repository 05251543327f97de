package org.followthrough.evidence;

import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence with its versions and the steps of its life, each newest first, for one viewer.
 *
 * @param version counts its changes; an edit begins from one
 * @param audience the council of a shared action it is for
 */
record EvidencePage(
        EvidenceId id,
        int version,
        EvidenceState state,
        ActionOfEvidence action,
        @Nullable OrganisationId audience,
        PieceWords words,
        List<EvidenceVersionRow> versions,
        List<EvidenceStepRow> steps) {

    /** Everything the viewer may do next with it. */
    EvidenceMoves moves(Viewer viewer) {
        boolean keeps = action.mayBeAddedToBy(viewer);
        boolean decides = action.mayBeDecidedOnBy(audience, viewer) && !isAddedBy(viewer.id());
        return new EvidenceMoves(
                keeps && state == EvidenceState.REQUESTED,
                keeps && state.isThere(),
                keeps && state != EvidenceState.REMOVED,
                decides && state.isThere() && state != EvidenceState.ACCEPTED,
                mayBeOpenedBy(viewer));
    }

    /** What was removed is opened by those who decide on evidence only. */
    boolean mayBeOpenedBy(Viewer viewer) {
        return state != EvidenceState.REMOVED || action.mayBeDecidedOnBy(audience, viewer);
    }

    void requireKeptBy(Viewer viewer) {
        action.requireKeptBy(viewer);
        action.requireOpenToEvidence();
    }

    /** Passes for those who keep the plan while it has been asked for and has not arrived. */
    void requireAskedOf(Viewer viewer) {
        requireKeptBy(viewer);
        if (state != EvidenceState.REQUESTED) {
            throw new NotAllowedNow("evidence.not-asked");
        }
    }

    void requireRemovableBy(Viewer viewer) {
        requireKeptBy(viewer);
        if (state == EvidenceState.REMOVED) {
            throw new NotAllowedNow("evidence.not-now.REMOVED");
        }
    }

    /** Passes when it has arrived and was not removed. */
    void requireThere() {
        if (!state.isThere()) {
            throw new NotAllowedNow("evidence.not-now." + state);
        }
    }

    /** Passes for a manager or leader who did not add the newest version of a piece that waits for a decision. */
    void requireDecidedBy(Viewer viewer) {
        action.requireDecidedBy(audience, viewer);
        action.requireOpenToEvidence();
        requireThere();
        if (isAddedBy(viewer.id())) {
            throw new NotAllowedNow("evidence.decision.own");
        }
        if (state == EvidenceState.ACCEPTED) {
            throw new NotAllowedNow("evidence.not-now.ACCEPTED");
        }
    }

    private boolean isAddedBy(PersonId person) {
        return versions.stream()
                .limit(1)
                .anyMatch(newest -> newest.added().person().equals(person));
    }

    /** The last step. */
    public @Nullable EvidenceStepRow last() {
        return steps.isEmpty() ? null : steps.get(0);
    }

    /**
     * What a viewer may do with a piece.
     *
     * @param receive hand over what was asked for
     * @param change reword or replace it
     * @param decide accept it or not
     * @param open its file or link
     */
    record EvidenceMoves(boolean receive, boolean change, boolean remove, boolean decide, boolean open) {}
}
