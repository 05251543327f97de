package org.followthrough.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;

/**
 * The rating of a recommendation worked out from the actions that answer it, and why.
 *
 * @param messageKey key of the sentence that says why
 * @param arguments what the sentence is filled with
 */
public record WorkedOutRating(Rating rating, String messageKey, List<Object> arguments) {

    /** Grey while nothing answers it (withdrawn actions answer nothing), blue when none is open, else the worst of them. */
    static WorkedOutRating of(Collection<RecommendationActionRow> actions) {
        List<RecommendationActionRow> open = actions.stream()
                .filter(action -> ActionStatus.valueOf(action.status()).isOpen())
                .toList();
        if (actions.stream().allMatch(action -> action.status().equals(ActionStatus.WITHDRAWN.name()))) {
            return because(Rating.GREY, "no-plan");
        }
        return open.stream()
                .min(Comparator.comparing(WorkedOutRating::rating))
                .map(worst -> new WorkedOutRating(
                        rating(worst), "pages.worked-out.worst", List.of(open.size(), "A" + worst.number())))
                .orElseGet(() -> because(Rating.BLUE, "done"));
    }

    /** The arguments as message sources take them. */
    public Object[] args() {
        return arguments.toArray();
    }

    private static WorkedOutRating because(Rating rating, String key) {
        return new WorkedOutRating(rating, "pages.worked-out." + key, List.of());
    }

    private static Rating rating(RecommendationActionRow action) {
        return Rating.valueOf(action.rating());
    }
}
