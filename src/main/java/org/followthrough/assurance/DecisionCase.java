package org.followthrough.assurance;

import java.util.Set;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules about a decision need to know.
 *
 * @param decider who would decide
 * @param manager whether they are a manager of an organisation the action answers to, or of its trust
 * @param leader whether they are a leader there
 * @param requester who asked
 * @param lead who leads the action, where a person is known
 * @param managerEligible whether any manager there may decide
 * @param acceptedBy the manager who accepted it, where a leader signs it off too
 * @param restsOn the evidence it relies on
 * @param openMilestones how many milestones are neither done nor waived
 */
record DecisionCase(
        PersonId decider,
        boolean manager,
        boolean leader,
        PersonId requester,
        @Nullable PersonId lead,
        boolean managerEligible,
        @Nullable PersonId acceptedBy,
        RestsOn restsOn,
        int openMilestones) {

    static DecisionCase of(Viewer viewer, ActionInQuestion action, OpenRequest request) {
        return new DecisionCase(
                viewer.id(),
                viewer.holds(
                        Set.of(Role.MANAGER), action.concerned(), action.plan().id()),
                viewer.holds(
                        Set.of(Role.LEADER), action.concerned(), action.plan().id()),
                request.requester(),
                action.lead(),
                request.managerEligible(),
                request.acceptedBy(),
                request.restsOn(),
                action.openMilestones());
    }

    /** Whether this is the second sign-off, a leader's. */
    boolean isSecond() {
        return acceptedBy != null;
    }

    /** Whether a leader decides because no manager may. */
    boolean leaderStandsIn() {
        return !isSecond() && !manager && leader && !managerEligible;
    }
}
