package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.inspections.InspectionId;

/** A later inspection and what it says about a recommendation. */
public record RecommendationVisitRow(
        InspectionId inspection,
        String reference,
        String title,
        LocalDate startedOn,
        List<InspectionFindingRow> findings) {}
