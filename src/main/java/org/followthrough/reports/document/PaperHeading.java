package org.followthrough.reports.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.history.sealing.LatestSeal;
import org.jspecify.annotations.Nullable;

/**
 * What every paper says about itself, on every page.
 *
 * @param title which paper it is, such as <i>Board highlight report</i>
 * @param scope whose eyes it was read with, in words
 * @param asAt the day whose end it tells of
 */
public record PaperHeading(
        String title,
        PlanName plan,
        List<String> organisations,
        String scope,
        LocalDate asAt,
        Making making,
        HouseStyle style,
        boolean demonstration) {

    public PaperHeading {
        organisations = List.copyOf(organisations);
    }

    /** The plan a paper is about, and which version of it. */
    public record PlanName(@Nullable String reference, String name, String version) {}

    /**
     * When the paper was made, and by whom.
     *
     * @param snapshot what it can be asked for again by
     * @param seal the latest seal of the history then: whoever keeps the paper can tell that nothing before it was changed
     */
    public record Making(
            UUID snapshot, Instant at, String by, @Nullable LatestSeal seal) {

        /** What people say aloud: the last eight characters of the id, which differ most. */
        public String shortSnapshot() {
            String id = snapshot.toString();
            return id.substring(id.length() - 8);
        }
    }

    /** The organisations as one line. */
    public String organisationsLine() {
        return String.join(", ", organisations);
    }
}
