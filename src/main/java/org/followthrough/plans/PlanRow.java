package org.followthrough.plans;

import org.jspecify.annotations.Nullable;

/** One plan as the list of plans shows it; {@code organisations} are their names in one line. */
public record PlanRow(
        PlanId id,
        String name,
        String organisations,
        @Nullable String board,
        PlanHealth health) {}
