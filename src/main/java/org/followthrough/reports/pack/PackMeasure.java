package org.followthrough.reports.pack;

import java.util.Set;
import java.util.UUID;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.reports.document.Block.Chart;
import org.jspecify.annotations.Nullable;

/**
 * A measure with the actions it speaks for.
 *
 * @param row its figures; small ones have lost their values
 * @param chart of its latest readings; null where none of them can be plotted
 */
record PackMeasure(
        ScorecardRow row, Set<UUID> actions, @Nullable Chart chart) {

    PackMeasure {
        actions = Set.copyOf(actions);
    }
}
