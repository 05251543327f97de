package org.followthrough.plans.leader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.followthrough.plans.Rating;

/**
 * When and why a leader's rating lapsed.
 *
 * @param on the first day on which it no longer counted
 * @param messageKey key of the sentence
 * @param arguments what the sentence is filled with: dates already in words, names, and ratings by their place worst first
 */
public record Lapse(LocalDate on, String messageKey, List<Object> arguments) {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Lapse ofBoard(LocalDate met, String plan) {
        return new Lapse(met, "plans.leader-rating.lapsed.board", List.of(IN_WORDS.format(met), plan));
    }

    static Lapse ofWorse(LocalDate on, String action, Rating before, Rating after) {
        return new Lapse(
                on,
                "plans.leader-rating.lapsed.worse",
                List.of(IN_WORDS.format(on), action, place(before), place(after)));
    }

    private static int place(Rating rating) {
        return List.of(Rating.values()).indexOf(rating);
    }

    /** The arguments as message sources take them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
