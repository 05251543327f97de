package org.followthrough.measures;

import java.util.List;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * One measure as its page shows it.
 *
 * @param verdict how its latest reading stands against its target; null on pages of earlier readings
 * @param chart null when there is nothing to plot
 * @param mayKeep whether the viewer may record readings and edit it
 */
record MeasurePage(
        MeasureDetails measure,
        Page<ReadingRow> readings,
        List<MeasureActionRow> actions,
        @Nullable Verdict verdict,
        @Nullable Charted chart,
        boolean mayKeep) {}
