package org.followthrough.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an administrator may change about somebody; {@code version} is the one the form began from. */
record PersonForm(
        @NotBlank(message = "{people.person.name.missing}") @Size(max = 200, message = "{people.too-long}") @Nullable
        String name,

        @NotBlank(message = "{people.person.role-title.missing}")
        @Size(max = 200, message = "{people.too-long}")
        @Nullable
        String roleTitle,

        @Email(message = "{people.person.email.wrong}") @Size(max = 200, message = "{people.too-long}") @Nullable
        String email,

        @Nullable Boolean active,
        @Nullable Integer version) {

    static PersonForm of(PersonDetails person) {
        return new PersonForm(person.name(), person.roleTitle(), person.email(), person.active(), person.version());
    }

    /** Whether nothing came with the request: then the form shows what is stored. */
    boolean isUntouched() {
        return name == null && roleTitle == null && email == null && version == null;
    }

    PersonForm basedOn(int stored) {
        return new PersonForm(name, roleTitle, email, active, stored);
    }

    @Nullable
    String emailOrNone() {
        return email == null || email.isBlank() ? null : email.strip();
    }

    boolean staysActive() {
        return Boolean.TRUE.equals(active);
    }
}
