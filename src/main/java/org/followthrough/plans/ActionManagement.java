package org.followthrough.plans;

import java.time.Clock;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes actions down, changes their words, records progress and gives them up. */
@Service
@Transactional
public class ActionManagement {

    private final Actions actions;
    private final ActionRecommendations recommendations;
    private final ActionProgress progress;
    private final ActionBounds bounds;
    private final Partners partners;
    private final PlanScope scope;
    private final Clock clock;

    ActionManagement(
            Actions actions,
            ActionRecommendations recommendations,
            ActionProgress progress,
            ActionBounds bounds,
            Partners partners,
            PlanScope scope,
            Clock clock) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.progress = progress;
        this.bounds = bounds;
        this.partners = partners;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Writes an action down under the next number of its plan.
     *
     * @throws NotFound when the plan, a recommendation, the audience or the partner that leads is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     */
    public ActionId plan(PlanId plan, NewAction words, Viewer viewer) {
        List<OrganisationId> organisations = scope.require("plan an action", plan, PlanScope.KEEPERS, viewer);
        requireAudience(words.audience(), organisations, plan, viewer);
        partners.requireKnown(words.leadOrganisation(), plan, viewer);
        recommendations.requireAnswerable(plan, words.recommendations(), viewer);
        int number = actions.nextNumber(plan.id());
        Action action = actions.saveAndFlush(Action.plan(plan, number, words, viewer.id(), clock.instant()));
        progress.begin(action);
        recommendations.answer(action.id(), words.recommendations());
        return action.id();
    }

    /**
     * Says other words about an action from now on. Its audience stays; recommendations the viewer does not see do too.
     *
     * @param version the version the viewer's form began from
     * @throws NotFound when the action, a recommendation or the partner that leads is not the viewer's to see
     * @throws StaleVersion when somebody else saved it in between
     * @throws org.followthrough.shared.NotAllowedNow when it is waiting for sign-off, done or given up; when its due date
     *     would change after its plan was frozen; when a milestone would lie outside its dates
     */
    public void reword(ActionId id, int version, NewAction words, Viewer viewer) {
        reword(id, version, words, new InTheWay(null, null), viewer);
    }

    /**
     * The same, and what is in the way.
     *
     * @throws StaleVersion also when an update said something else is in the way in between
     */
    public void reword(ActionId id, int version, NewAction words, InTheWay inTheWay, Viewer viewer) {
        PlanId plan = scope.require("edit an action", id, PlanScope.KEEPERS, viewer);
        recommendations.requireAnswerable(plan, words.recommendations(), viewer);
        boolean dueFixed = bounds.isDueFixed(plan);
        Action action = actions.lock(id).orElseThrow(() -> NotFound.of(id));
        StaleVersion.unlessSame(id, action.version(), version);
        if (!action.isLedBy(words.leadOrganisation())) {
            partners.requireKnown(words.leadOrganisation(), plan, viewer);
        }
        bounds.requireRoomForMilestones(id, words);
        action.reword(words, dueFixed);
        meet(action, inTheWay);
        if (recommendations.answerOnly(id, words.recommendations(), viewer)) {
            actions.countAsChanged(id.id());
        }
    }

    /**
     * Adds to the evidence that an action needs to be called done, a line each; lines that are there already are left.
     *
     * @throws NotFound when the action is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     * @throws org.followthrough.shared.NotAllowedNow when it is waiting for sign-off, done or given up, or when the words
     *     would be too many
     */
    public void needEvidence(ActionId id, List<String> more, Viewer viewer) {
        scope.require("add to the evidence needed", id, PlanScope.KEEPERS, viewer);
        actions.lock(id).orElseThrow(() -> NotFound.of(id)).needEvidence(more);
    }

    /**
     * Says a few things about an action otherwise; all else stays.
     *
     * @param version the version that was looked at
     * @throws NotFound when the action is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     * @throws StaleVersion when somebody else saved it in between
     * @throws org.followthrough.shared.NotAllowedNow as {@link #reword}
     */
    public void change(ActionId id, int version, ActionChange change, Viewer viewer) {
        PlanId plan = scope.require("edit an action", id, PlanScope.KEEPERS, viewer);
        boolean dueFixed = bounds.isDueFixed(plan);
        Action action = actions.lock(id).orElseThrow(() -> NotFound.of(id));
        StaleVersion.unlessSame(id, action.version(), version);
        if (change.dueOn() != null) {
            bounds.requireRoomForMilestones(id, action.times().startsOn(), change.dueOn());
        }
        action.change(change, dueFixed);
    }

    /**
     * Records progress; the first update starts the action.
     *
     * @throws NotFound when the action is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     * @throws org.followthrough.shared.NotAllowedNow when the action is done or given up
     */
    public void recordUpdate(ActionId id, NewUpdate update, Viewer viewer) {
        scope.require("record progress", id, PlanScope.KEEPERS, viewer);
        Action action = actions.lock(id).orElseThrow(() -> NotFound.of(id));
        progress.record(action, update, viewer);
    }

    /**
     * Records that nothing has changed: how it is going stays as the lead said last. At most twice running.
     *
     * @throws NotFound when the action is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     * @throws org.followthrough.shared.NotAllowedNow when the action is done or given up, when nothing was recorded before,
     *     or when the last two updates said no change already
     */
    public void recordNoChange(ActionId id, Viewer viewer) {
        scope.require("record no change", id, PlanScope.KEEPERS, viewer);
        Action action = actions.lock(id).orElseThrow(() -> NotFound.of(id));
        progress.recordNoChange(action, viewer);
    }

    /**
     * Gives an action up, with the reason; it stays to be read.
     *
     * @throws NotFound when the action is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer is no manager of it
     * @throws org.followthrough.shared.NotAllowedNow when it is waiting for sign-off, done or given up already
     */
    public void withdraw(ActionId id, String reason, Viewer viewer) {
        scope.require("withdraw an action", id, PlanScope.MANAGERS, viewer);
        actions.lock(id).orElseThrow(() -> NotFound.of(id)).withdraw(reason);
    }

    private static void meet(Action action, InTheWay inTheWay) {
        if (!inTheWay.isChanged()) {
            return;
        }
        if (inTheWay.missed(action.inTheWay())) {
            throw StaleVersion.of(action.id());
        }
        action.meet(inTheWay.now());
    }

    static void requireAudience(
            @Nullable OrganisationId audience, List<OrganisationId> organisations, PlanId plan, Viewer viewer) {
        if (audience == null) {
            return;
        }
        if (!organisations.contains(audience) || !viewer.visibleOrganisations().contains(audience)) {
            throw NotFound.of(audience);
        }
        viewer.require("plan an action for one council", PlanScope.KEEPERS, List.of(audience), plan.id());
    }
}
