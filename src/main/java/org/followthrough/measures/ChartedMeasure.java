package org.followthrough.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a chart needs to know of its measure, wherever that was read. */
record ChartedMeasure(
        String name,
        Unit unit,
        @Nullable String unitWords,
        Direction better,
        @Nullable ReadFigure baseline,
        @Nullable Figure target) {

    static ChartedMeasure of(MeasureDetails measure) {
        return new ChartedMeasure(
                measure.name(),
                measure.unit(),
                measure.unitWords(),
                measure.better(),
                measure.baseline(),
                measure.target());
    }

    static ChartedMeasure of(ScorecardRow row) {
        BigDecimal target = row.target();
        String words = row.targetWords();
        return new ChartedMeasure(
                row.name(),
                row.unit(),
                row.unitWords(),
                row.better(),
                row.baseline(),
                target == null || words == null ? null : new Figure(words, false, target, target));
    }
}
