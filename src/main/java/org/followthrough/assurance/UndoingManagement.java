package org.followthrough.assurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.ReliesOnEvidence;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes sign-offs whose ground has changed: the impact statement, or evidence they rely on. The action then waits for sign-off
 * by a new request that whoever made the change has made, so that it is not they who sign it off again. Adding evidence, or
 * its going out of date, undoes nothing.
 */
@Service
@Transactional
public class UndoingManagement implements ReliesOnEvidence {

    private final ActionsInQuestion actions;
    private final SignOffsInForce inForce;
    private final ActionLifecycle lifecycle;
    private final SignOffRecords records;
    private final Clock clock;

    UndoingManagement(
            ActionsInQuestion actions,
            SignOffsInForce inForce,
            ActionLifecycle lifecycle,
            SignOffRecords records,
            Clock clock) {
        this.actions = actions;
        this.inForce = inForce;
        this.lifecycle = lifecycle;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Says otherwise what is different for children and young people, which undoes the sign-off.
     *
     * @param read the request whose impact statement the viewer has read
     * @param impact what is different now
     * @param reason why it is said otherwise
     * @throws org.followthrough.shared.NotFound when the action is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they do not keep the plan
     * @throws NotAllowedNow when the action is not signed off, or no longer on what the viewer has read
     */
    public void changeImpact(ActionId id, SignOffRequestId read, String impact, String reason, Viewer viewer) {
        actions.requireKept(id, viewer);
        lifecycle.lock(id);
        SignOffInForce undone =
                inForce.of(id).orElseThrow(() -> new NotAllowedNow("assurance.impact-statement.not-signed-off"));
        if (!undone.request().equals(read)) {
            throw new NotAllowedNow("assurance.impact-statement.another");
        }
        undo(undone, impact, new SignOffInForce.Reason(null, reason), actions.requireKept(id, viewer), viewer);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> signedOffOn(EvidenceId piece) {
        return inForce.relyingOn(piece).map(SignOffInForce::on);
    }

    @Override
    public void changed(EvidenceId piece, String reason, Viewer by) {
        ActionId action = inForce.actionOf(piece);
        lifecycle.lock(action);
        inForce.relyingOn(piece)
                .ifPresent(undone -> undo(
                        undone,
                        undone.impact(),
                        new SignOffInForce.Reason(piece, reason),
                        actions.seen(action, by),
                        by));
    }

    private void undo(
            SignOffInForce undone, String impact, SignOffInForce.Reason why, ActionInQuestion action, Viewer by) {
        lifecycle.undoSignOff(action.id(), by.today());
        records.keepAgain(SignOffRequest.ask(action, impact, by, clock.instant()), undone, why, by);
    }
}
