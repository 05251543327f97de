package org.followthrough.plans;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An action to be written down, or what it is to say from now on.
 *
 * @param outcome what will be different for children and young people
 * @param evidenceNeeded what will show that it is done
 * @param leadTitle role title of the lead, who need not be a person known here
 * @param lead the person who leads, where they are known
 * @param manager the accountable manager
 * @param startsOn no later than {@code dueOn}
 * @param recommendations what it answers, at least one
 * @param audience set: for this council of a joint plan and its trust only
 * @param leadOrganisation the partner that leads, where one does
 */
public record NewAction(
        String title,
        @Nullable String outcome,
        @Nullable String evidenceNeeded,
        @Nullable ThemeId theme,
        String leadTitle,
        @Nullable PersonId lead,
        @Nullable PersonId manager,
        @Nullable LocalDate startsOn,
        LocalDate dueOn,
        List<RecommendationId> recommendations,
        @Nullable OrganisationId audience,
        @Nullable OrganisationId leadOrganisation) {

    public NewAction {
        if (startsOn != null && startsOn.isAfter(dueOn)) {
            throw new IllegalArgumentException("An action cannot be due before it starts");
        }
        if (recommendations.isEmpty()) {
            throw new IllegalArgumentException("An action answers at least one recommendation");
        }
        recommendations = List.copyOf(recommendations);
    }
}
