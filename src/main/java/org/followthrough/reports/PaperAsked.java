package org.followthrough.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A paper as an address asks for it.
 *
 * @param plan id of the plan
 * @param asAt a day, {@code 2026-03-31}; today when left out
 * @param since the day to tell what moved since
 * @param people {@code without} leaves names out and keeps role titles
 */
record PaperAsked(
        @Nullable String plan,
        @Nullable String asAt,
        @Nullable String since,
        @Nullable String people) {

    /**
     * What is asked for.
     *
     * @throws NotFound when the plan is no id, or a day is none, is still to come or does not lie before the other
     */
    PaperRequest request(ActionFilter filter, Viewer viewer) {
        LocalDate until = asAt == null || asAt.isEmpty() ? viewer.today() : day(asAt);
        LocalDate from = since == null || since.isEmpty() ? null : day(since);
        if (until.isAfter(viewer.today()) || from != null && !from.isBefore(until)) {
            throw NotFound.of("a paper of days to come");
        }
        return new PaperRequest(Ids.next(), id(), until, from, "without".equals(people), filter, viewer.on(until));
    }

    private PlanId id() {
        try {
            return PlanId.of(plan == null ? "" : plan);
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("a paper of a plan that has no such id");
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw NotFound.of("a paper of a day that there is not");
        }
    }
}
