package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.plans.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in the list of all.
 *
 * @param words for reading
 * @param organisations whose it is
 * @param from the title of its inspection, or where a local one can be read
 * @param on the day of either
 * @param response name of what was answered to a local one, null for none
 * @param actions how many that the viewer sees answer it, withdrawn ones apart
 * @param rating worked out from them
 */
record RecommendationListRow(
        RecommendationId id,
        String reference,
        RecommendationKind kind,
        String words,
        String organisations,
        @Nullable String from,
        @Nullable LocalDate on,
        @Nullable String response,
        long actions,
        Rating rating) {

    public boolean isOurReading() {
        return kind == RecommendationKind.OUR_READING;
    }

    public boolean isLocal() {
        return kind == RecommendationKind.LOCAL;
    }

    public boolean hasNoPlan() {
        return actions == 0;
    }
}
