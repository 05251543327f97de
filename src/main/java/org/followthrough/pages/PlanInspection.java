package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.inspections.InspectionId;

/** An inspection that a plan answers, with what is due after it. */
record PlanInspection(
        InspectionId id,
        String title,
        String reference,
        LocalDate startedOn,
        boolean hasLetter,
        List<DateShown> dates) {}
