package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * An action that was signed off without evidence of impact or young people's voice.
 *
 * @param total how many there are of them, shown or not
 */
record UnprovenRow(
        ActionId id,
        String reference,
        String title,
        String lead,
        @Nullable LocalDate signedOffOn,
        long total) {}
