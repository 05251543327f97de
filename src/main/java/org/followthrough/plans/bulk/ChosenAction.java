package org.followthrough.plans.bulk;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * An action chosen to be changed, as it stands.
 *
 * @param concerned the organisations it concerns: the one it is for, or all of its plan
 * @param dueFixed whether its due date moves by extensions only
 * @param extensionOpen whether one was asked for and is not decided
 * @param lastMilestoneOn the last milestone that is still to come, if any
 */
record ChosenAction(
        ActionId id,
        int version,
        String reference,
        String title,
        ActionStatus status,
        List<OrganisationId> concerned,
        String leadTitle,
        @Nullable PersonId lead,
        @Nullable String leadName,
        @Nullable ThemeId theme,
        @Nullable String themeName,
        @Nullable LocalDate startsOn,
        LocalDate dueOn,
        boolean dueFixed,
        boolean extensionOpen,
        @Nullable LocalDate lastMilestoneOn,
        @Nullable LeadRating leadRating) {

    /** How it stands, in short: another word for it once anything of this has changed. */
    String standing() {
        return String.join(
                ":",
                id.toString(),
                String.valueOf(version),
                status.name(),
                String.valueOf(leadRating),
                dueOn.toString(),
                dueFixed ? "fixed" : "free",
                extensionOpen ? "asked" : "-");
    }
}
