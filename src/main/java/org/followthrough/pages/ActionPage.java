package org.followthrough.pages;

import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.AnsweredRow;
import org.followthrough.plans.DraftingHint;
import org.followthrough.plans.DraftingHints;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.RatingAndWhy;
import org.followthrough.plans.UpdateRow;
import org.followthrough.shared.Page;

/**
 * One action as its page shows it, with the steps that its status and the viewer's role allow.
 *
 * @param recommendations what it answers
 * @param updates what was reported, latest first
 * @param views what it means to each council, where it is for several
 */
record ActionPage(
        ActionDetails action,
        RatingAndWhy why,
        boolean stale,
        List<AnsweredRow> recommendations,
        Page<UpdateRow> updates,
        List<ActionCouncilView> views,
        boolean mayKeep,
        boolean mayWithdraw,
        boolean mayDecideExtensions,
        List<DraftingHint> hints) {

    static ActionPage of(
            ActionDetails action, List<AnsweredRow> recommendations, Page<UpdateRow> updates, Viewer viewer) {
        boolean mayKeep = viewer.holds(
                PlanScope.KEEPERS, action.concerned(), action.plan().id());
        return new ActionPage(
                action,
                action.why(viewer.today()),
                action.isStale(viewer.today()),
                recommendations,
                updates,
                ActionCouncilView.of(action, recommendations, viewer),
                mayKeep,
                viewer.holds(
                                PlanScope.MANAGERS,
                                action.concerned(),
                                action.plan().id())
                        && action.status().canBecome(ActionStatus.WITHDRAWN),
                viewer.holds(
                        PlanScope.DECIDERS, action.concerned(), action.plan().id()),
                mayKeep && action.status().isWorkedOn() ? DraftingHints.of(action) : List.of());
    }

    public boolean mayRecordProgress() {
        return mayKeep && action.status().isOpen();
    }

    public boolean mayAddEvidence() {
        return mayKeep && action.status() != ActionStatus.WITHDRAWN;
    }

    public boolean mayAskForSignOff() {
        return mayKeep && !action.status().isDone() && action.status().canBecome(ActionStatus.AWAITING_SIGN_OFF);
    }

    public boolean mayEdit() {
        return mayKeep && action.status().isWorkedOn();
    }

    public boolean mayChangeMilestones() {
        return mayKeep && action.status().isOpen();
    }

    public boolean mayAskForExtension() {
        return mayEdit()
                && action.steps().dueFixed()
                && action.steps().openExtension().isEmpty();
    }

    public boolean isWaiting() {
        return action.status() == ActionStatus.AWAITING_SIGN_OFF;
    }
}
