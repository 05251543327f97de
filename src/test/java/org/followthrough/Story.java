package org.followthrough;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;

/**
 * Two councils, the trust that delivers for both, and people of each, all of one test alone.
 *
 * @param mark what sets the names, codes and usernames of this story apart: six capitals and digits
 * @param north a council
 * @param west the council next door, which sees nothing of the other's
 * @param trust delivers for both
 * @param leadTrust an officer of the trust
 * @param administrator of the trust
 */
public record Story(
        String mark,
        OrganisationId north,
        OrganisationId west,
        OrganisationId trust,
        PersonId officerNorth,
        PersonId managerTrust,
        PersonId leaderNorth,
        PersonId boardNorth,
        PersonId officerWest,
        PersonId leaderWest,
        PersonId leadTrust,
        PersonId administrator) {}
