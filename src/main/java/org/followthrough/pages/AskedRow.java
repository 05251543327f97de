package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.plans.ActionId;

/**
 * An action for which a later date was asked and not yet granted or refused.
 *
 * @param total how many there are of them, shown or not
 */
record AskedRow(
        ActionId id,
        String reference,
        String title,
        LocalDate from,
        LocalDate to,
        String reason,
        String askedBy,
        LocalDate askedOn,
        long total) {}
