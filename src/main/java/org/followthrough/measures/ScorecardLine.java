package org.followthrough.measures;

import java.time.LocalDate;
import org.followthrough.measures.charts.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * One measure as the scorecard shows it.
 *
 * @param change how far it has come, in words; empty when there is nothing to compare
 * @param unread whether a reading is missing
 */
record ScorecardLine(
        ScorecardRow row,
        String change,
        Verdict verdict,
        boolean unread,
        @Nullable Sparkline sparkline) {

    static ScorecardLine of(ScorecardRow row, ChangeWords words, LocalDate asAt) {
        return new ScorecardLine(
                row,
                words.of(row),
                row.verdict(asAt),
                row.isUnread(asAt),
                row.sparkline().orElse(null));
    }
}
