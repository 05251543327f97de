package org.followthrough.people;

import java.util.Set;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What one membership of today gives its person.
 *
 * @param role the role held
 * @param organisation where it is held
 * @param reach that organisation, those it delivers for today and those that came before any of them
 * @param onlyPlan set for an adviser to one plan: then the grant gives that plan and nothing else
 */
public record Grant(
        Role role,
        OrganisationId organisation,
        Set<OrganisationId> reach,
        @Nullable UUID onlyPlan) {

    boolean coversWholeOrganisation() {
        return onlyPlan == null;
    }

    boolean covers(OrganisationId other, @Nullable UUID plan) {
        return reach.contains(other) && (onlyPlan == null || onlyPlan.equals(plan));
    }
}
