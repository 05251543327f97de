package org.followthrough.measures.charts;

/**
 * Something that chance alone would seldom make.
 *
 * @param first position of the first point that it is made of, from 0
 * @param last position of the last
 * @param above whether the points lie above the mean
 */
public record Signal(Kind kind, int first, int last, boolean above) {

    /** The rule that was broken. */
    public enum Kind {
        /** One point beyond a limit. */
        OUTSIDE,
        /** Eight points or more, one after another, on one side of the mean. */
        RUN,
        /** Two of three neighbours more than two thirds of the way to the same limit. */
        NEAR_LIMIT
    }

    boolean holds(int position) {
        return first <= position && position <= last;
    }
}
