package org.followthrough.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The name of an organisation; {@code version} is the one the form began from. */
record OrganisationNameForm(
        @NotBlank(message = "{people.organisation.name.missing}")
        @Size(max = 200, message = "{people.too-long}")
        @Nullable
        String name,

        @Nullable Integer version) {}
