package org.followthrough.assurance;

import java.time.LocalDate;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request that nobody has decided on yet.
 *
 * @param managerEligible whether any manager of the action may decide on it
 * @param secondWanted whether a leader signs it off too, after a manager
 * @param accepted what the manager said who accepted it before the leader, once one has
 * @param undone the sign-off it takes the place of, if any
 */
record OpenRequest(
        SignOffRequestId id,
        PersonId requester,
        String requesterName,
        LocalDate on,
        String impact,
        RestsOn restsOn,
        boolean managerEligible,
        boolean secondWanted,
        @Nullable FirstAccepted accepted,
        @Nullable Undone undone) {

    /** Whether accepting it leaves it waiting for a leader. */
    public boolean isAcceptedFirst() {
        return secondWanted && accepted == null;
    }

    /** Whether a manager has accepted it and a leader is to sign it off. */
    public boolean waitsForLeader() {
        return secondWanted && accepted != null;
    }

    @Nullable
    PersonId acceptedBy() {
        return waitsForLeader() && accepted != null ? accepted.by() : null;
    }
}
