package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation, verbatim, with what leaders say about it and the actions that answer it.
 *
 * @param about what the letter or whoever made it says of it besides its words
 * @param leaderRating the last rating a leader gave, with whether it still counts, in a sentence; null where none did
 */
record RecommendationSection(
        RecommendationOrigin origin,
        String reference,
        String kind,
        String words,
        Source source,
        About about,
        @Nullable String outcome,
        @Nullable RatingShown rating,
        @Nullable String leaderRating,
        List<LeaderUpdateLine> leaderUpdates,
        List<ActionLine> actions) {

    RecommendationSection {
        leaderUpdates = List.copyOf(leaderUpdates);
        actions = List.copyOf(actions);
    }

    /** Where the words come from: the title of the inspection, audit or review, and its date where one is kept. */
    record Source(String title, @Nullable LocalDate on) {}

    /**
     * What is printed beside a recommendation, or answered to it.
     *
     * @param place where its words, or the findings behind them, stand in the letter
     * @param correction the right words where those of the letter are wrong
     * @param answer what the organisation answers to a local one, in a sentence
     */
    record About(
            @Nullable String place,
            @Nullable String correction,
            @Nullable String responsibleBody,
            @Nullable String frameworkReference,
            @Nullable String regulation,
            @Nullable LocalDate dueOn,
            @Nullable String answer) {

        static final About NOTHING = new About(null, null, null, null, null, null, null);
    }

    /** How many of its actions have this rating. */
    public long actionsRated(RatingColour colour) {
        return actions.stream()
                .filter(action -> action.rating().colour() == colour)
                .count();
    }
}
