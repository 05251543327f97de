package org.followthrough.people;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given.
 *
 * @param until the last day it holds; null while it lasts
 * @param onlyPlan set for an adviser to one plan
 */
public record NewMembership(
        PersonId person,
        OrganisationId organisation,
        Role role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID onlyPlan) {

    public static NewMembership of(PersonId person, OrganisationId organisation, Role role, LocalDate from) {
        return new NewMembership(person, organisation, role, from, null, null);
    }
}
