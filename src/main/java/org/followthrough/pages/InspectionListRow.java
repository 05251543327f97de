package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionKind;
import org.jspecify.annotations.Nullable;

/**
 * One inspection in the list.
 *
 * @param organisations names of those inspected
 * @param items how many recommendations of the inspectors' own
 * @param readings how many more we read in the letter
 * @param confidential whether only people named see it today
 */
public record InspectionListRow(
        InspectionId id,
        String reference,
        String title,
        InspectionKind kind,
        String organisations,
        LocalDate startedOn,
        LocalDate endedOn,
        @Nullable LocalDate publishedOn,
        int items,
        int readings,
        boolean confidential) {}
