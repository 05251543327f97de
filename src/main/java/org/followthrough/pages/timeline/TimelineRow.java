package org.followthrough.pages.timeline;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.jspecify.annotations.Nullable;

/**
 * One action on the line of time.
 *
 * @param group the recommendation or the theme under which it stands; null for those with none
 * @param about the words of the recommendation, where it stands under one
 * @param startsOn null where nobody said
 * @param writtenOn the day it was written down, from which it is drawn where nobody said when it starts
 * @param milestones without those that are no longer needed, by day
 */
record TimelineRow(
        ActionId id,
        String reference,
        String title,
        String lead,
        @Nullable String group,
        @Nullable String about,
        @Nullable LocalDate startsOn,
        LocalDate writtenOn,
        LocalDate dueOn,
        LocalDate originalDueOn,
        ActionStatus status,
        Rating rating,
        List<TimelineMilestone> milestones) {

    /** Whether it is due on another day than at first. */
    public boolean isMoved() {
        return !dueOn.equals(originalDueOn);
    }

    LocalDate from() {
        LocalDate from = startsOn == null ? writtenOn : startsOn;
        return from.isAfter(dueOn) ? dueOn : from;
    }

    boolean isLate(LocalDate today) {
        return (status == ActionStatus.NOT_STARTED || status == ActionStatus.IN_PROGRESS) && dueOn.isBefore(today);
    }

    TimelineRow with(List<TimelineMilestone> steps) {
        return new TimelineRow(
                id,
                reference,
                title,
                lead,
                group,
                about,
                startsOn,
                writtenOn,
                dueOn,
                originalDueOn,
                status,
                rating,
                steps);
    }
}
