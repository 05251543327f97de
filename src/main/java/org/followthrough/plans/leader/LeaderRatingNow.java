package org.followthrough.plans.leader;

import java.time.LocalDate;
import org.followthrough.findings.LeaderRating;
import org.jspecify.annotations.Nullable;

/**
 * The last rating that a leader gave a recommendation, as at a day.
 *
 * @param reason why they rated it so, if they said
 * @param lapse when and why it stopped counting; null while it counts
 */
public record LeaderRatingNow(
        LeaderRating rating,
        @Nullable String reason,
        LocalDate givenOn,
        String giver,
        @Nullable Lapse lapse) {

    public boolean hasLapsed() {
        return lapse != null;
    }
}
