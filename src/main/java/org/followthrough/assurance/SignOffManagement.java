package org.followthrough.assurance;

import java.time.Clock;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.shared.NotAllowedNow;
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

    /** Asks for sign-off, saying that all the evidence needed is there. */
    public SignOffRequestId request(ActionId id, String impact, Viewer viewer) {
        List<NewRequest.Needed> all = actions.requireKept(id, viewer).words().linesNeeded().stream()
                .map(line -> new NewRequest.Needed(line, true, null))
                .toList();
        return request(id, new NewRequest(impact, all), viewer);
    }

    /**
     * Asks for sign-off, relying on the newest version of every piece of evidence that stands now. The new request takes the
     * place of the one before it, if there is one.
     *
     * @throws NotAllowedNow when it does not speak of exactly the evidence needed
     */
    public SignOffRequestId request(ActionId id, NewRequest words, Viewer viewer) {
        actions.requireKept(id, viewer);
        ActionInQuestion action = locked(id, viewer);
        action.requireReady();
        action.requireSpokenOf(words.needed());
        lifecycle.awaitSignOff(id, viewer.today());
        return records.keep(
                SignOffRequest.ask(action, words.impact(), viewer, clock.instant()), words.needed(), viewer);
    }

    /** Takes a request back that nobody has decided on. */
    public void takeBack(ActionId id, SignOffRequestId request, Viewer viewer) {
        actions.requireKept(id, viewer);
        ActionInQuestion action = locked(id, viewer);
        action.requireOpen(request);
        lifecycle.takeBack(id, viewer.today());
        records.keep(SignOffDecision.takeBack(action, viewer, clock.instant()));
    }

    /**
     * Accepts exactly the request that the viewer has read. Where a leader signs it off too, a manager's acceptance leaves it
     * waiting for one.
     *
     * @return whether the action is signed off now
     */
    public boolean signOff(ActionId id, NewSignOff accepted, Viewer viewer) {
        ActionInQuestion action = decidable(id, accepted.request(), viewer);
        action.requireSignedOffBy(viewer);
        if (action.requireOpen().isAcceptedFirst()) {
            records.keep(FirstAcceptance.accept(action, accepted, viewer, clock.instant()));
            return false;
        }
        lifecycle.signOff(id, viewer.today());
        lifecycle.expectCheck(id, accepted.checkDueOn());
        records.keep(SignOffDecision.signOff(action, accepted, viewer, clock.instant()));
        return true;
    }

    /** Returns exactly the request that the viewer has read, with reasons. */
    public void sendBack(ActionId id, SignOffRequestId request, String reasons, Viewer viewer) {
        ActionInQuestion action = decidable(id, request, viewer);
        action.requireDecidedBy(viewer);
        lifecycle.sendBack(id, viewer.today());
        records.keep(SignOffDecision.sendBack(action, reasons, viewer, clock.instant()));
    }

    private ActionInQuestion decidable(ActionId id, SignOffRequestId request, Viewer viewer) {
        actions.requireDecider(id, viewer);
        ActionInQuestion action = locked(id, viewer);
        action.requireOpen(request);
        return action;
    }

    /** As it stands while nobody else can change it: neither its steps nor what its evidence is. */
    private ActionInQuestion locked(ActionId id, Viewer viewer) {
        lifecycle.lock(id);
        return actions.seen(id, viewer);
    }
}
