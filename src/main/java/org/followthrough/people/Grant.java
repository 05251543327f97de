package org.followthrough.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** What of it is of these organisations; nothing of a grant for one plan, which may be of others as well. */
    Optional<Grant> within(Set<OrganisationId> organisations) {
        Set<OrganisationId> left =
                reach.stream().filter(organisations::contains).collect(Collectors.toUnmodifiableSet());
        return left.isEmpty() || !coversWholeOrganisation()
                ? Optional.empty()
                : Optional.of(new Grant(role, organisation, left, null));
    }

    boolean covers(OrganisationId other, @Nullable UUID plan) {
        return reach.contains(other) && (onlyPlan == null || onlyPlan.equals(plan));
    }
}
