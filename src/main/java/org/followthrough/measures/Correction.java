package org.followthrough.measures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reading said before it was corrected, and why it was.
 *
 * @param by who corrected it; null when the system itself did
 */
public record Correction(
        LocalDate on,
        Figure figure,
        @Nullable String because,
        @Nullable String by,
        Instant at) {}
