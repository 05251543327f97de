package org.followthrough.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.followthrough.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** The first organisation and its administrator. */
record FirstAdministratorForm(
        @NotBlank(message = "{people.organisation.name.missing}")
        @Size(max = 200, message = "{people.too-long}")
        @Nullable
        String organisationName,

        @NotBlank(message = "{people.organisation.code.missing}")
        @Pattern(regexp = "\\s*|\\s*[A-Za-z][A-Za-z0-9]{1,9}\\s*", message = "{people.organisation.code.wrong}")
        @Nullable
        String organisationCode,

        @NotNull(message = "{people.organisation.kind.missing}") @Nullable
        OrganisationKind organisationKind,

        @NotBlank(message = "{people.person.name.missing}") @Size(max = 200, message = "{people.too-long}") @Nullable
        String name,

        @NotBlank(message = "{people.person.role-title.missing}")
        @Size(max = 200, message = "{people.too-long}")
        @Nullable
        String roleTitle,

        @NotBlank(message = "{people.person.username.missing}")
        @Pattern(regexp = "\\s*|" + NewPersonForm.USERNAME, message = "{people.person.username.wrong}")
        @Nullable
        String username,

        @Nullable String password,
        @Nullable String passwordAgain) {}
