package org.followthrough.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that does not count: not there yet, not accepted or removed.
 *
 * @param needed what was asked for, if it was
 * @param neededBy the day it is needed by, if it was asked for
 * @param askedOf who was asked by name; null: whoever leads the action
 * @param reason why it was not accepted or removed
 * @param by who took the last step
 * @param council the one of several it is for, with its trust; null when it is for all that the action is for
 */
public record UncountedRow(
        EvidenceId id,
        String title,
        EvidenceState state,
        @Nullable String needed,
        @Nullable LocalDate neededBy,
        @Nullable String askedOf,
        @Nullable String reason,
        String by,
        Instant at,
        @Nullable String council) {}
