package org.followthrough.assurance.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.followthrough.assurance.checks.NewCheck.CheckOutcome.DidNotHold;
import org.followthrough.assurance.checks.NewCheck.CheckOutcome.Held;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.plans.PlanScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what follows the sign-off of an action, each step under the lock of the action. Every verb throws {@link
 * org.followthrough.shared.NotFound} when the action is not the viewer's to see, {@link
 * org.followthrough.shared.NotPermitted} when they may not take the step, and {@link org.followthrough.shared.NotAllowedNow}
 * when the action is not signed off, or no such check is to be made.
 */
@Service
@Transactional
public class EmbeddingCheckManagement {

    private final ActionsUnderCheck actions;
    private final ActionLifecycle lifecycle;
    private final CheckRecords records;
    private final Clock clock;

    EmbeddingCheckManagement(ActionsUnderCheck actions, ActionLifecycle lifecycle, CheckRecords records, Clock clock) {
        this.actions = actions;
        this.lifecycle = lifecycle;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Records a check by somebody who keeps the plan and neither leads the action nor asked for its sign-off. One that held
     * embeds the action; one that did not sends it back to work.
     */
    public void check(ActionId id, NewCheck made, Viewer viewer) {
        ActionUnderCheck action = locked("make an embedding check", id, PlanScope.KEEPERS, viewer);
        action.requireSignedOff();
        action.requireRulesMetBy(viewer);
        records.keep(EmbeddingCheck.make(action, made, viewer, clock.instant()));
        if (made.outcome() instanceof DidNotHold fallen) {
            lifecycle.reopen(id, fallen.newDueOn(), true, viewer.today());
        } else {
            lifecycle.embed(id, viewer.today());
            setNext(action, made, viewer);
            expectNext(id, viewer);
        }
    }

    /**
     * Sets one more check, by a manager or leader.
     *
     * @param dueOn today or later
     */
    public void plan(ActionId id, LocalDate dueOn, String reason, Viewer viewer) {
        ActionUnderCheck action = locked("set an embedding check", id, PlanScope.DECIDERS, viewer);
        records.keep(PlannedCheck.set(action, dueOn, reason, viewer, clock.instant()));
        expectNext(id, viewer);
    }

    /**
     * Sends a signed-off or embedded action back to work, by a manager or leader.
     *
     * @param newDueOn after today
     */
    public void reopen(ActionId id, String reason, LocalDate newDueOn, Viewer viewer) {
        ActionUnderCheck action = locked("reopen an action", id, PlanScope.DECIDERS, viewer);
        records.keep(Reopening.reopen(action, reason, newDueOn, viewer, clock.instant()));
        lifecycle.reopen(id, newDueOn, false, viewer.today());
    }

    private void setNext(ActionUnderCheck action, NewCheck made, Viewer viewer) {
        if (made.outcome() instanceof Held held && held.nextOn() != null) {
            records.keep(PlannedCheck.set(action, held.nextOn(), null, viewer, clock.instant()));
        }
    }

    private void expectNext(ActionId id, Viewer viewer) {
        lifecycle.expectCheck(
                id,
                actions.require("set an embedding check", id, PlanScope.KEEPERS, viewer)
                        .nextCheck()
                        .map(DueCheck::dueOn)
                        .orElse(null));
    }

    private ActionUnderCheck locked(String verb, ActionId id, Set<Role> roles, Viewer viewer) {
        actions.require(verb, id, roles, viewer);
        lifecycle.lock(id);
        return actions.require(verb, id, roles, viewer);
    }
}
