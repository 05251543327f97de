package org.followthrough.plans.walk;

import java.time.LocalDate;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * One action that is due an update.
 *
 * @param lastUpdateOn the day of its last update, if any
 */
record WalkRow(
        ActionId id,
        String reference,
        String title,
        String plan,
        @Nullable LocalDate lastUpdateOn) {}
