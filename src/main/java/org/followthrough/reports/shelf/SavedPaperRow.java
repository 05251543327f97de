package org.followthrough.reports.shelf;

import java.util.UUID;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is kept under a name.
 *
 * @param organisation whom it is made for and whose people find it; null for everybody of the plan
 * @param organisationId its id
 */
record SavedPaperRow(
        SavedPaperId id,
        PlanId plan,
        String name,
        @Nullable String organisation,
        @Nullable UUID organisationId,
        PaperOptions options,
        String by) {

    /** The query that makes it again, as at today. */
    public String query() {
        return "?plan=" + plan + (organisationId == null ? "" : "&organisation=" + organisationId) + options.query();
    }
}
