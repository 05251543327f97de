package org.followthrough.plans;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One action in full.
 *
 * @param version counts changes of its words; an edit begins from one
 * @param concerned the organisations it concerns: the one it is for, or all of its plan
 * @param audienceName the council it is only for, with its trust; null when it is for all
 * @param originalDueOn the due date it first had
 * @param leadOrganisation the partner that leads, where one does
 * @param inTheWay what is in the way now
 * @param timesReturned how often a manager sent it back
 * @param noChangesRunning how many of its last updates said no change, 2 at most
 * @param lasting whether it lasts after its sign-off
 * @param views what it means to each council, where it is for several; only those the viewer sees
 */
public record ActionDetails(
        ActionId id,
        int version,
        PlanId plan,
        String planName,
        int updateIntervalDays,
        List<OrganisationId> concerned,
        @Nullable String audienceName,
        String reference,
        String title,
        @Nullable String outcome,
        @Nullable String evidenceNeeded,
        @Nullable ThemeId theme,
        @Nullable String themeName,
        String leadTitle,
        @Nullable PersonId lead,
        @Nullable String leadName,
        @Nullable OrganisationId leadOrganisation,
        @Nullable String leadOrganisationName,
        @Nullable PersonId manager,
        @Nullable String managerName,
        LocalDate originalDueOn,
        @Nullable String inTheWay,
        @Nullable String withdrawnBecause,
        int timesReturned,
        int noChangesRunning,
        RatingBasis basis,
        Lasting lasting,
        ActionSteps steps,
        List<CouncilViewRow> views) {

    public ActionStatus status() {
        return basis.status();
    }

    /** Whether <i>no change</i> can be said of it now: something was said before, and not that twice already. */
    public boolean mayStayAsItWas() {
        return status().isOpen() && basis.leadRating() != null && noChangesRunning < ActionProgress.NO_CHANGES_RUNNING;
    }

    /** Its rating as at a day, and why. */
    public RatingAndWhy why(LocalDate asAt) {
        return ActionRating.of(basis, asAt);
    }

    /** Whether nothing was heard of it for longer than the plan allows. */
    public boolean isStale(LocalDate asAt) {
        return ActionRating.isStale(basis, updateIntervalDays, asAt);
    }
}
