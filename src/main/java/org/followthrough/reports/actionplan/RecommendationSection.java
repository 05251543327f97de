package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/** One recommendation, verbatim, with what leaders say about it and the actions that answer it. */
record RecommendationSection(
        RecommendationOrigin origin,
        String reference,
        String kind,
        String words,
        Source source,
        @Nullable String outcome,
        @Nullable RatingShown rating,
        List<LeaderUpdateLine> leaderUpdates,
        List<ActionLine> actions) {

    RecommendationSection {
        leaderUpdates = List.copyOf(leaderUpdates);
        actions = List.copyOf(actions);
    }

    /** Where the words come from: the title of the inspection, audit or review, and its date where one is kept. */
    record Source(String title, @Nullable LocalDate on) {}

    /** How many of its actions have this rating. */
    public long actionsRated(RatingColour colour) {
        return actions.stream()
                .filter(action -> action.rating().colour() == colour)
                .count();
    }
}
