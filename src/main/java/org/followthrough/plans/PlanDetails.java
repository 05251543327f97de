package org.followthrough.plans;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One plan in full.
 *
 * @param version counts changes; an edit begins from one
 * @param organisationNames whose plan it is, in one line
 * @param inspections which it answers, as far as the viewer sees them
 * @param boardDates all days on which its board meets, earliest first
 */
public record PlanDetails(
        PlanId id,
        int version,
        String name,
        @Nullable String sponsor,
        @Nullable String board,
        int updateIntervalDays,
        List<OrganisationId> organisations,
        String organisationNames,
        List<InspectionId> inspections,
        List<LocalDate> boardDates) {

    /** The board dates from a day on. */
    public List<LocalDate> boardDatesFrom(LocalDate day) {
        return boardDates.stream().filter(date -> !date.isBefore(day)).toList();
    }
}
