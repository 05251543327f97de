package org.followthrough.reminders.calendar;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/** The statutory and printed dates after inspections; known to a module above. */
public interface DatesAfterInspections {

    /**
     * The dates between two days, both included, after inspections that the viewer sees and that are confidential to nobody.
     *
     * @param plan set: of the inspections this plan answers
     */
    List<DatedThing> between(LocalDate first, LocalDate last, @Nullable PlanId plan, Viewer viewer);
}
