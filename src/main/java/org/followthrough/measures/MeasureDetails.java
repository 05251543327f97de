package org.followthrough.measures;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One measure as everybody who sees it may see it.
 *
 * @param version counts changes of its words; an edit begins from one
 * @param concerned the organisations it concerns: the one it is for, or all of its plan
 * @param audienceName the council it is only for, with its trust; null when it is for all
 * @param baseline where it began
 * @param source where its readings come from
 * @param withdrawnBecause why it was given up; null while it is kept
 */
public record MeasureDetails(
        MeasureId id,
        int version,
        PlanId plan,
        String planName,
        List<OrganisationId> concerned,
        @Nullable String audienceName,
        String name,
        @Nullable String tells,
        Unit unit,
        @Nullable String unitWords,
        Direction better,
        @Nullable ReadFigure baseline,
        @Nullable Figure target,
        @Nullable LocalDate targetOn,
        @Nullable String source,
        Interval readEvery,
        @Nullable String withdrawnBecause) {

    public boolean isKept() {
        return withdrawnBecause == null;
    }
}
