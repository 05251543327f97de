package org.followthrough.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a local recommendation comes from and what was answered to it.
 *
 * @param sourceKind name of what it comes from
 * @param response name of what was answered; null while there is nothing
 */
public record LocalOrigin(
        String sourceKind,
        String source,
        LocalDate saidOn,
        @Nullable String response,
        @Nullable String reason,
        @Nullable LocalDate respondedOn) {}
