package org.followthrough.plans;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An improvement plan to be made, or what it is to become.
 *
 * @param sponsor who answers for it, as a role title
 * @param board the board that looks at it
 * @param updateIntervalDays after how many days without an update an action counts as stale, 1 to 366
 * @param organisations whose plan it is, at least one
 * @param inspections the inspections it answers
 * @param boardDates the days on which the board meets
 */
public record NewPlan(
        String name,
        @Nullable String sponsor,
        @Nullable String board,
        int updateIntervalDays,
        List<OrganisationId> organisations,
        List<InspectionId> inspections,
        List<LocalDate> boardDates) {}
