package org.followthrough.assurance;

import java.time.Clock;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for sign-off and decides on it. Every method throws {@link org.followthrough.shared.NotFound} when the action is
 * not the viewer's to see, {@link org.followthrough.shared.NotPermitted} when they may not take the step, and
 * {@link org.followthrough.shared.NotAllowedNow} when the state of things does not allow it.
 */
@Service
@Transactional
public class SignOffManagement {

    private final ActionsInQuestion actions;
    private final ActionLifecycle lifecycle;
    private final SignOffRecords records;
    private final Clock clock;

    SignOffManagement(ActionsInQuestion actions, ActionLifecycle lifecycle, SignOffRecords records, Clock clock) {
        this.actions = actions;
        this.lifecycle = lifecycle;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Asks for sign-off, relying on the newest version of every piece of evidence the action has now.
     *
     * @param impact what is different now for children and young people
     */
    public SignOffRequestId request(ActionId id, String impact, Viewer viewer) {
        ActionInQuestion action = actions.requireKept(id, viewer);
        action.requireReady();
        lifecycle.awaitSignOff(id, viewer.today());
        return records.keep(SignOffRequest.ask(action, impact, viewer, clock.instant()), id, viewer);
    }

    /** Takes a request back that nobody has decided on. */
    public void takeBack(ActionId id, SignOffRequestId request, Viewer viewer) {
        ActionInQuestion action = actions.requireKept(id, viewer);
        action.requireOpen(request);
        lifecycle.takeBack(id, viewer.today());
        records.keep(SignOffDecision.takeBack(action, viewer, clock.instant()));
    }

    /** Accepts exactly the request that the viewer has read. */
    public void signOff(ActionId id, NewSignOff accepted, Viewer viewer) {
        ActionInQuestion action = decidable(id, accepted.request(), viewer);
        lifecycle.signOff(id, viewer.today());
        lifecycle.expectCheck(id, accepted.checkDueOn());
        records.keep(SignOffDecision.signOff(action, accepted, viewer, clock.instant()));
    }

    /** Returns exactly the request that the viewer has read, with reasons. */
    public void sendBack(ActionId id, SignOffRequestId request, String reasons, Viewer viewer) {
        ActionInQuestion action = decidable(id, request, viewer);
        lifecycle.sendBack(id, viewer.today());
        records.keep(SignOffDecision.sendBack(action, reasons, viewer, clock.instant()));
    }

    private ActionInQuestion decidable(ActionId id, SignOffRequestId request, Viewer viewer) {
        ActionInQuestion action = actions.requireDecider(id, viewer);
        action.requireOpen(request);
        action.requireRulesMetBy(viewer);
        return action;
    }
}
