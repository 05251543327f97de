package org.followthrough.plans.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.ThemeId;
import org.jspecify.annotations.Nullable;

/** What an action says, while it is not sure yet that a row has all that one needs. */
record RowWords(
        @Nullable String title,
        @Nullable String outcome,
        @Nullable String evidenceNeeded,
        @Nullable ThemeId theme,
        @Nullable String leadTitle,
        @Nullable PersonId lead,
        @Nullable PersonId manager,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        List<RecommendationId> recommendations,
        @Nullable OrganisationId audience,
        @Nullable OrganisationId leadOrganisation) {

    /** Once nothing is missing. */
    NewAction toAction() {
        return new NewAction(
                Objects.requireNonNull(title),
                outcome,
                evidenceNeeded,
                theme,
                Objects.requireNonNull(leadTitle),
                lead,
                manager,
                startsOn,
                Objects.requireNonNull(dueOn),
                recommendations,
                audience,
                leadOrganisation);
    }
}
