package org.followthrough.assurance;

import java.util.List;
import org.followthrough.plans.MilestoneRow;

/**
 * What was promised of an action, beside its outcome.
 *
 * @param needed the evidence needed with what the request says of it, line by line
 * @param milestones the earliest first
 */
record Promised(List<NewRequest.Needed> needed, List<MilestoneRow> milestones) {

    /** Whether something that was needed is not there. */
    public boolean isWanting() {
        return needed.stream().anyMatch(line -> !line.met());
    }
}
