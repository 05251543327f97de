package org.followthrough.reports.scorecard;

import java.util.List;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.measures.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A measure on the scorecard.
 *
 * @param change how far it has come, in words; empty when there is nothing to compare
 * @param verdict how it stands against its target on the day of the paper
 * @param unread whether a reading is missing on that day
 * @param tells what it tells
 * @param source where its readings come from
 * @param actions references of the actions it speaks for, as far as the reader sees them
 */
record ScoredMeasure(
        ScorecardRow row,
        String change,
        Verdict verdict,
        boolean unread,
        @Nullable String tells,
        @Nullable String source,
        List<String> actions) {

    ScoredMeasure {
        actions = List.copyOf(actions);
    }

    boolean isKept() {
        return !row.withdrawn();
    }
}
