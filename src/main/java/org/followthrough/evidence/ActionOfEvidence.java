package org.followthrough.evidence;

import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.Nullable;

/**
 * An action as far as its evidence needs to know it.
 *
 * @param concerned the organisations it answers to: all of the plan, or the one it is for
 */
record ActionOfEvidence(
        ActionId id,
        PlanId plan,
        @Nullable OrganisationId audience,
        int number,
        String title,
        String planName,
        ActionStatus status,
        List<OrganisationId> concerned) {

    public String reference() {
        return "A" + number;
    }

    boolean mayBeAddedToBy(Viewer viewer) {
        return status != ActionStatus.WITHDRAWN && viewer.holds(PlanScope.KEEPERS, concerned, plan.id());
    }

    boolean mayBeReplacedBy(Viewer viewer) {
        return mayBeAddedToBy(viewer) && !status.isDone();
    }

    void requireKeptBy(Viewer viewer) {
        viewer.require("add evidence", PlanScope.KEEPERS, concerned, plan.id());
    }

    /** Adding to what was signed off is fine; only what was given up needs no evidence any more. */
    void requireOpenToEvidence() {
        if (status == ActionStatus.WITHDRAWN) {
            throw new NotAllowedNow("evidence.action-withdrawn");
        }
    }

    /** A sign-off relies on the versions it saw; replacing one would leave it standing on something else. */
    void requireReplaceable() {
        requireOpenToEvidence();
        if (status.isDone()) {
            throw new NotAllowedNow("evidence.signed-off");
        }
    }
}
