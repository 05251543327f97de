package org.followthrough.reports.shelf;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a paper is asked for, besides its plan and day.
 *
 * @param paper what its address calls it
 * @param withoutPeople leaves names out and keeps role titles
 * @param since the day it tells what moved since; null for the last board date
 * @param filter query of the list of actions, with its question mark; empty for all
 */
@Embeddable
record PaperOptions(
        String paper, boolean withoutPeople, @Nullable LocalDate since, String filter) {

    /** The query that asks for the paper with these options, to follow the plan's; each begins with {@code &}. */
    public String query() {
        return (withoutPeople ? "&people=without" : "")
                + (since == null ? "" : "&since=" + since)
                + (filter.isEmpty() ? "" : "&" + filter.substring(1));
    }
}
