package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.pages.comparison.Movement;
import org.followthrough.plans.PlanDetails;
import org.jspecify.annotations.Nullable;

/**
 * One plan as its page shows it.
 *
 * @param glance how it stands today
 * @param movement what moved since the board last met
 * @param recommendations the inspectors' own items and local ones
 * @param ourReading needs that we read in letters, counted apart
 * @param datesAhead of its inspections: still to come, to be counted or to be typed, soonest first
 * @param otherDates those that have passed, and where none applies, latest first
 * @param nextBoardDates the next days on which the board meets
 * @param mayKeep whether the viewer may edit it and write actions down
 */
record PlanPage(
        PlanDetails plan,
        PlanGlance glance,
        @Nullable Movement movement,
        List<PlanInspection> inspections,
        List<PlanRecommendation> recommendations,
        List<PlanRecommendation> ourReading,
        List<PlanDate> datesAhead,
        List<PlanDate> otherDates,
        List<LocalDate> nextBoardDates,
        boolean mayKeep) {

    /** How many of the inspectors' own items nothing answers yet. */
    public long withoutPlan() {
        return recommendations.stream().filter(PlanRecommendation::hasNoPlan).count();
    }
}
