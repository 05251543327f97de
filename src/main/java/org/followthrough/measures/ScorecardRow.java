package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.followthrough.measures.charts.ChartPoint;
import org.followthrough.measures.charts.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * One measure in a list.
 *
 * @param audienceName the council it is only for, with its trust; null when it is for all
 * @param baseline where it began
 * @param target what is to be reached, and its words
 * @param readings the latest, at most two years of monthly ones, earliest first
 * @param total how many measures the whole list has
 */
public record ScorecardRow(
        MeasureId id,
        String name,
        @Nullable String audienceName,
        Direction better,
        Unit unit,
        @Nullable String unitWords,
        Interval readEvery,
        @Nullable ReadFigure baseline,
        @Nullable BigDecimal target,
        @Nullable String targetWords,
        @Nullable LocalDate targetOn,
        boolean withdrawn,
        List<ReadFigure> readings,
        long total) {

    /** The latest reading; null when there is none. */
    public @Nullable ReadFigure latest() {
        return readings.isEmpty() ? null : readings.get(readings.size() - 1);
    }

    /** What the latest reading is compared with: the baseline or, without one, the first of the readings here. */
    public @Nullable ReadFigure begun() {
        if (baseline != null) {
            return baseline;
        }
        return readings.size() < 2 ? null : readings.get(0);
    }

    /** How it stands against its target as at a day. */
    public Verdict verdict(LocalDate asAt) {
        ReadFigure latest = latest();
        return Verdict.of(
                latest == null ? null : latest.figure(),
                baseline == null ? null : baseline.figure(),
                target,
                targetOn,
                better,
                asAt);
    }

    /** Whether a reading is missing: two intervals have passed since the latest. */
    public boolean isUnread(LocalDate asAt) {
        ReadFigure latest = latest();
        return !withdrawn && latest != null && readEvery.after(latest.on(), 2).isBefore(asAt);
    }

    /** Its course as a picture; empty with fewer than two readings that can be plotted. */
    public Optional<Sparkline> sparkline() {
        List<ChartPoint> points = ChartPoints.of(readings);
        return points.size() < 2 ? Optional.empty() : Optional.of(Sparkline.of(points));
    }
}
