package org.followthrough.reports.leader;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.followthrough.plans.leader.LeaderRatings;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.springframework.stereotype.Component;

/** Reads the last ratings leaders gave, for a paper. One statement. */
@Component
public class LeaderJudgements {

    private final LeaderRatings ratings;
    private final PaperWords words;

    LeaderJudgements(LeaderRatings ratings, PaperWords words) {
        this.ratings = ratings;
        this.words = words;
    }

    /**
     * The ratings of those among these recommendations that a leader has rated, as at the day of the paper; where the paper
     * leaves people out, the giver is <i>a leader</i>.
     */
    public Map<RecommendationId, LeaderRatingNow> of(Collection<RecommendationId> recommended, PaperRequest request) {
        Map<RecommendationId, LeaderRatingNow> given = new HashMap<>(ratings.of(recommended, request.viewer()));
        if (request.withoutPeople()) {
            given.replaceAll((id, rating) -> unnamed(rating));
        }
        return given;
    }

    private LeaderRatingNow unnamed(LeaderRatingNow rating) {
        return new LeaderRatingNow(
                rating.rating(),
                rating.reason(),
                rating.givenOn(),
                words.of("reports.leader-rating.a-leader"),
                rating.lapse());
    }
}
