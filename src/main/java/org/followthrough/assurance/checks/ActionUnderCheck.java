package org.followthrough.assurance.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;

/**
 * An action as far as a look at whether it lasts needs to know it.
 *
 * @param audience the council it is only for, with its trust; null when it is for all
 * @param reference said aloud, such as {@code A12}
 * @param outcome what was to be different
 * @param signOff the last one; in force while the status says so
 * @param checks those of it that are still to be made, the earliest first
 */
record ActionUnderCheck(
        ActionId id,
        PlanId plan,
        @Nullable OrganisationId audience,
        String reference,
        String title,
        String planName,
        String leadTitle,
        @Nullable String outcome,
        @Nullable PersonId lead,
        ActionStatus status,
        LocalDate originalDueOn,
        LocalDate dueOn,
        List<OrganisationId> concerned,
        @Nullable SignOffUnderCheck signOff,
        List<DueCheck> checks) {

    /** @throws NotAllowedNow unless it is signed off or embedded */
    SignOffUnderCheck requireSignedOff() {
        if (!status.isDone() || signOff == null) {
            throw new NotAllowedNow("plans.action.not-signed-off");
        }
        return signOff;
    }

    /** The check that comes next. */
    Optional<DueCheck> nextCheck() {
        return checks.stream().findFirst();
    }

    /** @throws NotAllowedNow when none is set */
    DueCheck requireNextCheck() {
        requireSignedOff();
        return nextCheck().orElseThrow(() -> new NotAllowedNow("assurance.check.none-set"));
    }

    /**
     * The check that comes next, when it is the one that somebody has read of.
     *
     * @throws NotAllowedNow when none is set, or another one comes next
     */
    DueCheck requireNextCheck(String key) {
        DueCheck next = requireNextCheck();
        if (!next.key().equals(key)) {
            throw new NotAllowedNow("assurance.check.another");
        }
        return next;
    }

    List<CheckRule> rulesUnmetBy(Viewer viewer) {
        return CheckRule.unmet(lead, requireSignedOff().requester().id(), viewer.id());
    }

    void requireRulesMetBy(Viewer viewer) {
        List<CheckRule> unmet = rulesUnmetBy(viewer);
        if (!unmet.isEmpty()) {
            throw NotPermitted.to("make an embedding check: " + unmet);
        }
    }
}
