package org.followthrough.evidence;

import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that somebody asks for.
 *
 * @param title what it is called until it arrives
 * @param needed what is needed, in a sentence or two
 * @param neededBy the last day on which it is in time
 * @param of whoever is to bring it; null: whoever leads the action
 * @param audience set: for this council of a shared action and its trust only
 */
public record EvidenceRequest(
        String title,
        String needed,
        LocalDate neededBy,
        @Nullable PersonId of,
        @Nullable OrganisationId audience) {}
