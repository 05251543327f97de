package org.followthrough.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.PersonId;

/** Actions in each status, reached by their own verbs. */
final class ActionMother {

    static final PersonId SOMEBODY = PersonId.next();
    static final Instant AT = Instant.parse("2025-01-10T10:00:00Z");
    static final LocalDate ON = LocalDate.of(2025, 1, 10);

    private ActionMother() {}

    static NewAction words(String title) {
        return new NewAction(
                title,
                null,
                null,
                null,
                "Leaving care service manager",
                null,
                null,
                null,
                LocalDate.of(2025, 3, 3),
                List.of(RecommendationId.next()),
                null,
                null);
    }

    static NewUpdate update(LeadRating rating) {
        return new NewUpdate(rating, "Going on", null, null, null, null, ON);
    }

    static Action notStarted() {
        return Action.plan(PlanId.next(), 1, words("Open a hub"), SOMEBODY, AT);
    }

    static Action inProgress() {
        Action action = notStarted();
        action.report(update(LeadRating.ON_TRACK), SOMEBODY, AT);
        return action;
    }

    static Action awaitingSignOff() {
        Action action = inProgress();
        action.awaitSignOff();
        return action;
    }

    static Action signedOff() {
        Action action = awaitingSignOff();
        action.signOff();
        return action;
    }

    static Action withdrawn() {
        Action action = notStarted();
        action.withdraw("Another council does it");
        return action;
    }
}
