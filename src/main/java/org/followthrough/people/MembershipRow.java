package org.followthrough.people;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A role of somebody.
 *
 * @param yours whether the administrator who looks may end it
 */
record MembershipRow(
        MembershipId id,
        Role role,
        OrganisationId organisation,
        String organisationName,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID onlyPlan,
        boolean yours) {

    boolean lastsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
