package org.followthrough.reminders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What needs somebody on one day.
 *
 * @param day the day
 * @param kinds in the order of consequence, each with at least one need
 */
public record Needs(LocalDate day, List<OfKind> kinds) {

    /**
     * The needs of one kind.
     *
     * @param total how many there are in all
     * @param first the first so many of them, the most pressing first
     */
    public record OfKind(NeedKind kind, long total, List<Need> first) {}

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** All together; an action with needs of several kinds counts once for each. */
    public long total() {
        return kinds.stream().mapToLong(OfKind::total).sum();
    }

    /** How many there are of a kind. */
    public long total(NeedKind kind) {
        return kinds.stream()
                .filter(one -> one.kind() == kind)
                .mapToLong(OfKind::total)
                .sum();
    }

    /**
     * Whether there is anything to tell somebody who was told of all that needed them on an earlier day: something that
     * is pressing every day, or something ahead that has come thirty, seven or one day near since then.
     *
     * @param told the last day on which they were told, null for never
     */
    boolean tellsMoreThan(@Nullable LocalDate told) {
        return told == null
                ? !isEmpty()
                : kinds.stream()
                        .flatMap(kind -> kind.first().stream())
                        .map(need -> need.kind().reachedOn(need.on(), day))
                        .anyMatch(reached -> reached == null || reached.isAfter(told));
    }
}
