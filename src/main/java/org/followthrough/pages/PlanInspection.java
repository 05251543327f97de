package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.inspections.InspectionId;

/** An inspection that a plan answers. */
record PlanInspection(InspectionId id, String title, String reference, LocalDate startedOn, boolean hasLetter) {}
