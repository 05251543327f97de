package org.followthrough.reports.shelf;

import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is kept under a name.
 *
 * @param organisation whose people find it; null for everybody of the plan
 */
record SavedPaperRow(
        SavedPaperId id, PlanId plan, String name, @Nullable String organisation, PaperOptions options, String by) {

    /** The query that makes it again, as at today. */
    public String query() {
        return "?plan=" + plan + options.query();
    }
}
