package org.followthrough.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One extension that was asked for, as pages show it.
 *
 * @param number the first, second, ... that was asked for on its action
 * @param from the due date it was to move
 * @param to the due date asked for
 * @param asker who asked
 * @param askedBy their name
 * @param decision {@code GRANTED}, {@code REFUSED} or {@code TAKEN_BACK}; null while nobody has decided
 * @param decidedBecause always there when it was refused
 */
public record ExtensionRow(
        ExtensionId id,
        int number,
        LocalDate from,
        LocalDate to,
        String reason,
        PersonId asker,
        String askedBy,
        Instant askedAt,
        @Nullable String decision,
        @Nullable String decidedBecause,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return decision == null;
    }
}
