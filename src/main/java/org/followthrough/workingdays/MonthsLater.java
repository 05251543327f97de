package org.followthrough.workingdays;

/**
 * When the next inspection usually comes, in months after the last day of this one.
 *
 * @param first the earliest
 * @param last the latest, no earlier than the first
 */
public record MonthsLater(int first, int last) {

    public MonthsLater {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("Months run forward: " + first + " to " + last);
        }
    }
}
