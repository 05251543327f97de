package org.followthrough.plans.views;

import org.followthrough.plans.LeadRating;
import org.jspecify.annotations.Nullable;

/**
 * What a council says of a shared action from now on.
 *
 * @param words what the action means there
 * @param rating how it is going there, if the council says so
 * @param ratingWords why it is rated so: a sentence where there is a rating, else null
 */
public record NewCouncilView(
        @Nullable String words,
        @Nullable LeadRating rating,
        @Nullable String ratingWords) {

    public NewCouncilView {
        if ((rating == null) != (ratingWords == null)) {
            throw new IllegalArgumentException("A rating has a sentence that says why, and the sentence a rating");
        }
    }
}
