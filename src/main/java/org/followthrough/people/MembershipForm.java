package org.followthrough.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;

/** A role to give somebody. */
record MembershipForm(
        @NotNull(message = "{people.membership.role.missing}") @Nullable
        Role role,

        @NotNull(message = "{people.membership.organisation.missing}") @Nullable
        OrganisationId organisation,

        @RealDate(message = "{people.membership.from.missing}") @Nullable
        DateInput from,

        @RealDate(required = false) @Nullable DateInput until,
        @Nullable UUID plan) {

    OrganisationId organisationChosen() {
        return Objects.requireNonNull(organisation);
    }

    boolean endsBeforeItBegins() {
        LocalDate begin = DateInput.dateOf(from);
        LocalDate end = DateInput.dateOf(until);
        return begin != null && end != null && end.isBefore(begin);
    }

    NewMembership toMembership(PersonId person) {
        return new NewMembership(
                person,
                organisationChosen(),
                Objects.requireNonNull(role),
                Objects.requireNonNull(DateInput.dateOf(from)),
                DateInput.dateOf(until),
                plan);
    }
}
