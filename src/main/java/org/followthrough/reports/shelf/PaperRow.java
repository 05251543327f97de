package org.followthrough.reports.shelf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was made, as lists show it.
 *
 * @param name what its address calls it
 * @param organisation the one of the plan that it was made for; null when it holds all that its maker saw
 * @param filtered whether it was made of some of the actions only
 */
record PaperRow(
        UUID snapshot,
        UUID plan,
        String planName,
        String name,
        String title,
        LocalDate asAt,
        @Nullable LocalDate since,
        boolean withoutPeople,
        boolean filtered,
        @Nullable String organisation,
        String by,
        Instant at) {

    /** What people say aloud, as the paper prints it. */
    public String shortSnapshot() {
        String id = snapshot.toString();
        return id.substring(id.length() - 8);
    }
}
