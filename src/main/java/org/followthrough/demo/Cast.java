package org.followthrough.demo;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;

/** Who plays in the story: two councils, the trust that delivers for both, and their people by role title. */
record Cast(
        OrganisationId north,
        OrganisationId west,
        OrganisationId trust,
        PersonId officerNorth,
        PersonId officerWest,
        PersonId leadTrust,
        PersonId managerTrust,
        PersonId leaderNorth) {}
