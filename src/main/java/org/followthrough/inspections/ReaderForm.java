package org.followthrough.inspections;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is to be named on a confidential inspection. */
record ReaderForm(
        @NotBlank(message = "{inspections.readers.missing}") @Nullable
        String person) {

    /** The person chosen, if they are one of those offered. */
    Optional<PersonId> among(List<ReaderRow> offered) {
        return offered.stream()
                .map(ReaderRow::id)
                .filter(id -> id.toString().equals(Objects.requireNonNullElse(person, "")))
                .findFirst();
    }
}
