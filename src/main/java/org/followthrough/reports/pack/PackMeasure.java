package org.followthrough.reports.pack;

import java.util.Set;
import java.util.UUID;
import org.followthrough.measures.ScorecardRow;

/**
 * A measure with the actions it speaks for.
 *
 * @param row its figures; small ones have lost their values
 */
record PackMeasure(ScorecardRow row, Set<UUID> actions) {

    PackMeasure {
        actions = Set.copyOf(actions);
    }
}
