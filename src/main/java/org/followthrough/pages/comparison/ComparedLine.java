package org.followthrough.pages.comparison;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.pages.comparison.WordDifference.Run;
import org.jspecify.annotations.Nullable;

/**
 * One thing about an action at two moments.
 *
 * @param labelKey message that names it
 * @param of what the name is to say further, such as the title of a milestone
 */
record ComparedLine(String labelKey, @Nullable String of, Told then, Told now) {

    /**
     * What there was to say at one moment: one of these, or nothing.
     *
     * @param words a text in runs
     * @param tag {@code rating} or {@code status}, with its value
     * @param state message about a milestone, that takes the date
     */
    record Told(
            List<Run> words,
            @Nullable String tag,
            @Nullable String value,
            @Nullable String state,
            @Nullable LocalDate date) {

        static final Told NOTHING = new Told(List.of(), null, null, null, null);

        static Told words(List<Run> words) {
            return new Told(words, null, null, null, null);
        }

        static Told date(@Nullable LocalDate date) {
            return new Told(List.of(), null, null, null, date);
        }

        static Told tag(String tag, @Nullable String value) {
            return value == null ? NOTHING : new Told(List.of(), tag, value, null, null);
        }

        static Told milestone(String state, @Nullable LocalDate date) {
            return new Told(List.of(), null, null, state, date);
        }

        public boolean isNothing() {
            return words.isEmpty() && value == null && state == null && date == null;
        }
    }

    /** Which words differ is told only where there were words at both moments. */
    static ComparedLine words(String labelKey, @Nullable String then, @Nullable String now) {
        if (then == null || now == null) {
            return new ComparedLine(
                    labelKey,
                    null,
                    Told.words(WordDifference.between(then, then)),
                    Told.words(WordDifference.between(now, now)));
        }
        List<Run> runs = WordDifference.between(then, now);
        return new ComparedLine(
                labelKey, null, Told.words(WordDifference.then(runs)), Told.words(WordDifference.now(runs)));
    }

    static ComparedLine dates(String labelKey, @Nullable LocalDate then, @Nullable LocalDate now) {
        return new ComparedLine(labelKey, null, Told.date(then), Told.date(now));
    }

    static ComparedLine tags(String labelKey, String tag, @Nullable String then, @Nullable String now) {
        return new ComparedLine(labelKey, null, Told.tag(tag, then), Told.tag(tag, now));
    }

    boolean differs() {
        return !then.equals(now);
    }
}
