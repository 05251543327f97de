package org.followthrough.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;

/** Somebody new, with their first role: without one nobody could find them. */
record NewPersonForm(
        @NotBlank(message = "{people.person.username.missing}")
        @Pattern(regexp = "\\s*|" + USERNAME, message = "{people.person.username.wrong}")
        @Nullable
        String username,

        @NotBlank(message = "{people.person.name.missing}") @Size(max = 200, message = "{people.too-long}") @Nullable
        String name,

        @NotBlank(message = "{people.person.role-title.missing}")
        @Size(max = 200, message = "{people.too-long}")
        @Nullable
        String roleTitle,

        @Email(message = "{people.person.email.wrong}") @Size(max = 200, message = "{people.too-long}") @Nullable
        String email,

        @NotNull(message = "{people.membership.role.missing}") @Nullable
        Role role,

        @NotNull(message = "{people.membership.organisation.missing}") @Nullable
        OrganisationId organisation,

        @RealDate(message = "{people.membership.from.missing}") @Nullable
        DateInput from) {

    static final String USERNAME = "\\s*[A-Za-z0-9][A-Za-z0-9._@-]{2,99}\\s*";

    NewPerson toPerson() {
        return new NewPerson(
                Objects.requireNonNull(username),
                Objects.requireNonNull(name),
                Objects.requireNonNull(roleTitle),
                email == null || email.isBlank() ? null : email.strip());
    }

    MembershipForm toMembership() {
        return new MembershipForm(role, organisation, from, null, null);
    }
}
