package org.followthrough.plans.extensions;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ExtensionId;

/**
 * An extension that waits for a decision.
 *
 * @param reference of its action, said aloud, such as {@code A12}
 * @param from the due date now
 * @param to the due date asked for
 * @param granted how many the action was granted before: after the first, a leader decides
 */
public record OpenExtensionRow(
        ExtensionId id,
        ActionId action,
        String reference,
        String title,
        String planName,
        LocalDate from,
        LocalDate to,
        String askedBy,
        Instant askedAt,
        int granted) {}
