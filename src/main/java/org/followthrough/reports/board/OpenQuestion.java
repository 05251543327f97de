package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that whoever asked it has not closed.
 *
 * @param askedBy a name, or the role where people are left out; null where there is neither
 * @param answer the latest answer, if there is one
 */
public record OpenQuestion(
        UUID action,
        LocalDate askedOn,
        @Nullable String askedBy,
        String words,
        @Nullable String answer) {}
