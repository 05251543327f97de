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

    boolean mayBeDecidedOnBy(@Nullable OrganisationId council, Viewer viewer) {
        return status != ActionStatus.WITHDRAWN && viewer.holds(PlanScope.DECIDERS, deciding(council), plan.id());
    }

    void requireKeptBy(Viewer viewer) {
        viewer.require("add evidence", PlanScope.KEEPERS, concerned, plan.id());
    }

    /** Passes for a manager or leader of the council that a piece is for, or of any the action answers to. */
    void requireDecidedBy(@Nullable OrganisationId council, Viewer viewer) {
        viewer.require("decide on evidence", PlanScope.DECIDERS, deciding(council), plan.id());
    }

    private List<OrganisationId> deciding(@Nullable OrganisationId council) {
        return council == null ? concerned : List.of(council);
    }

    /** Adding to what was signed off is fine; only what was given up needs no evidence any more. */
    void requireOpenToEvidence() {
        if (status == ActionStatus.WITHDRAWN) {
            throw new NotAllowedNow("evidence.action-withdrawn");
        }
    }
}
