package org.followthrough.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.history.sealing.LatestSeal;
import org.jspecify.annotations.Nullable;

/** What every paper says about itself. */
record PaperHeading(
        String title, PlanName plan, List<String> organisations, LocalDate asAt, Making making, boolean demonstration) {

    PaperHeading {
        organisations = List.copyOf(organisations);
    }

    /** The plan a paper is about, and which version of it. */
    record PlanName(@Nullable String reference, String name, String version) {}

    /**
     * When the paper was made, and by whom.
     *
     * @param seal the latest seal of the history then: whoever keeps the paper can tell that nothing before it was changed
     */
    record Making(Instant at, String by, @Nullable LatestSeal seal) {}

    /** The organisations as one line. */
    public String organisationsLine() {
        return String.join(", ", organisations);
    }
}
