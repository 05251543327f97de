package org.followthrough.assurance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules about who decides need to know.
 *
 * @param decider who would decide
 * @param manager whether they are a manager of an organisation the action answers to, or of its trust
 * @param leader whether they are a leader there
 * @param requester who asked
 * @param lead who leads the action, where a person is known
 * @param managerEligible whether any manager there may decide
 * @param pieces how many pieces of evidence the request relies on
 */
record DecisionCase(
        PersonId decider,
        boolean manager,
        boolean leader,
        PersonId requester,
        @Nullable PersonId lead,
        boolean managerEligible,
        int pieces) {

    static DecisionCase of(
            Viewer viewer, List<OrganisationId> concerned, UUID plan, OpenRequest request, @Nullable PersonId lead) {
        return new DecisionCase(
                viewer.id(),
                viewer.holds(Set.of(Role.MANAGER), concerned, plan),
                viewer.holds(Set.of(Role.LEADER), concerned, plan),
                request.requester(),
                lead,
                request.managerEligible(),
                request.pieces());
    }

    /** Whether a leader decides because no manager may. */
    boolean leaderStandsIn() {
        return !manager && leader && !managerEligible;
    }
}
