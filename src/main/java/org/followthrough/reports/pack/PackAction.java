package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.RatingBasis;
import org.jspecify.annotations.Nullable;

/**
 * An action with what was last heard of it.
 *
 * @param answers ids of the recommendations it answers
 * @param lead as the paper names them
 * @param impact the impact statement of the sign-off in force
 */
record PackAction(
        UUID id,
        String reference,
        String title,
        Set<UUID> answers,
        String lead,
        LocalDate originalDue,
        RatingBasis basis,
        @Nullable String evidenceNeeded,
        @Nullable Heard heard,
        @Nullable String impact,
        Ahead ahead) {

    PackAction {
        answers = Set.copyOf(answers);
    }

    ActionStatus status() {
        return basis.status();
    }

    boolean isGivenUp() {
        return status() == ActionStatus.WITHDRAWN;
    }

    boolean extended() {
        return !basis.dueOn().equals(originalDue);
    }

    /** The latest update. */
    record Heard(
            LocalDate on,
            String words,
            @Nullable String changed,
            @Nullable String next) {}

    /** What lies ahead of it. */
    record Ahead(
            @Nullable String milestone,
            @Nullable LocalDate milestoneOn,
            @Nullable LocalDate checkOn) {}
}
