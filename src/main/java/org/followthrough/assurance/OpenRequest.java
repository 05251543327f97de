package org.followthrough.assurance;

import java.time.LocalDate;
import org.followthrough.people.PersonId;

/**
 * A request that nobody has decided on yet.
 *
 * @param pieces how many pieces of evidence it relies on
 * @param managerEligible whether any manager of the action may decide on it
 */
record OpenRequest(
        SignOffRequestId id,
        PersonId requester,
        String requesterName,
        LocalDate on,
        String impact,
        int pieces,
        boolean managerEligible) {}
