package org.followthrough.plans;

import java.util.List;

/**
 * A rating and the sentence that says why.
 *
 * @param rating the rating
 * @param messageKey key of the sentence, such as {@code plans.why.overdue}
 * @param arguments what the sentence is filled with: numbers, and dates already in words
 */
public record RatingAndWhy(Rating rating, String messageKey, List<Object> arguments) {

    /** The arguments as message sources take them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
