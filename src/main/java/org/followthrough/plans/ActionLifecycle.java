package org.followthrough.plans;

import java.time.LocalDate;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of an action's life that assurance decides on, in the same transaction as the record of who decided and why.
 * Whoever calls has checked that the person sees the action and may take the step. Each step throws
 * {@link org.followthrough.shared.NotAllowedNow} when the action's status does not allow it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ActionLifecycle {

    private final Actions actions;
    private final ActionProgress progress;

    ActionLifecycle(Actions actions, ActionProgress progress) {
        this.actions = actions;
        this.progress = progress;
    }

    /** Sign-off was asked for: the overdue clock stops. */
    public void awaitSignOff(ActionId action, LocalDate on) {
        locked(action).awaitSignOff();
        progress.standingOf(action).waitFrom(on);
    }

    /** The request was taken back by those who made it. */
    public void takeBack(ActionId action, LocalDate on) {
        locked(action).takeBack();
        progress.standingOf(action).takeBack();
    }

    /** A manager returned it: the overdue clock runs again, and the return is counted. */
    public void sendBack(ActionId action, LocalDate on) {
        locked(action).sendBack();
        progress.standingOf(action).sendBack();
    }

    /** A manager accepted that it is done. */
    public void signOff(ActionId action, LocalDate on) {
        locked(action).signOff();
        progress.standingOf(action).signOff(on);
    }

    /** What the sign-off stood on has changed: the action waits for another one from that day. */
    public void undoSignOff(ActionId action, LocalDate on) {
        locked(action).undoSignOff();
        progress.standingOf(action).waitFrom(on);
    }

    /** A check of it held: it has lasted. */
    public void embed(ActionId action, LocalDate on) {
        locked(action).embed();
    }

    /**
     * It goes back to work after its sign-off, which is counted; the date it was first due stays.
     *
     * @param newDueOn after {@code on}
     * @param didNotHold whether an embedding check found so, which is counted too
     */
    public void reopen(ActionId action, LocalDate newDueOn, boolean didNotHold, LocalDate on) {
        locked(action).reopen(newDueOn, on);
        progress.standingOf(action).reopen(didNotHold);
    }

    /** Its embedding checks have changed: this is the earliest that is still to be made, null when there is none. */
    public void expectCheck(ActionId action, @Nullable LocalDate next) {
        locked(action);
        progress.standingOf(action).expectCheck(next);
    }

    /**
     * Keeps all other writers from the action until the transaction ends.
     *
     * @return where it is in its life and when it runs
     */
    public ActionTimes lock(ActionId action) {
        return locked(action).times();
    }

    /** Its milestones have changed: this is the earliest neither done nor waived, null when there is none. */
    public void expect(ActionId action, @Nullable LocalDate milestone) {
        locked(action);
        progress.standingOf(action).expect(milestone);
    }

    /** An extension was granted, which is counted; the date it was first due stays. */
    public void extend(ActionId action, LocalDate to) {
        locked(action).extendTo(to);
        progress.standingOf(action).extend();
    }

    /** How many extensions were granted; asked while the action is locked. */
    public int extensionsOf(ActionId action) {
        return progress.standingOf(action).extensions();
    }

    private Action locked(ActionId action) {
        return actions.lock(action).orElseThrow(() -> NotFound.of(action));
    }
}
