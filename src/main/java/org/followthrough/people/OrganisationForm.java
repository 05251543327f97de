package org.followthrough.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** An organisation to put on the books. */
record OrganisationForm(
        @NotBlank(message = "{people.organisation.name.missing}")
        @Size(max = 200, message = "{people.too-long}")
        @Nullable
        String name,

        @NotBlank(message = "{people.organisation.code.missing}")
        @Pattern(regexp = "\\s*|\\s*[A-Za-z][A-Za-z0-9]{1,9}\\s*", message = "{people.organisation.code.wrong}")
        @Nullable
        String code,

        @NotNull(message = "{people.organisation.kind.missing}") @Nullable
        OrganisationKind kind,

        @Nullable OrganisationId deliveredBy) {}
