package org.followthrough.plans;

import org.followthrough.organisations.OrganisationId;

/** Hears what was reported on a shared action for one council alone, in the transaction that records it. */
public interface CouncilProgress {

    /** How the council sees the action from the day it was said, unless words of a later day were heard before. */
    void hear(ActionId action, PlanId plan, OrganisationId council, NewUpdate update);
}
