package org.followthrough.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reading as everybody may see it.
 *
 * @param id as addresses name it
 * @param corrections what it said before, latest first
 */
public record ReadingRow(
        String id,
        LocalDate on,
        Figure figure,
        @Nullable String source,
        @Nullable String note,
        List<Correction> corrections) {}
