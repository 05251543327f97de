package org.followthrough.assurance.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;

/**
 * A question asked of the lead of an action, with what became of it.
 *
 * @param reference of the action, such as {@code A12}
 * @param lead of the action, where a person is known
 * @param council the one council it is for, where the action is for more
 * @param concerned the organisations it is for
 * @param answers the earliest first
 * @param closing null while it is open
 */
public record QuestionRow(
        QuestionId id,
        ActionId action,
        String reference,
        String title,
        PlanId plan,
        String planName,
        String leadTitle,
        @Nullable PersonId lead,
        @Nullable String council,
        List<OrganisationId> concerned,
        String words,
        PersonId asker,
        String askedBy,
        LocalDate askedOn,
        Instant askedAt,
        List<Answer> answers,
        @Nullable Closing closing) {

    /**
     * An answer.
     *
     * @param saidBy who answered, where it was not who recorded it
     */
    public record Answer(String words, @Nullable String saidBy, String recordedBy, LocalDate on, Instant at) {}

    /**
     * The asker has heard enough.
     *
     * @param words what they said with it
     */
    public record Closing(@Nullable String words, LocalDate on, Instant at) {}

    /** Where a question is in its life. */
    public enum State {
        /** Nobody has answered yet. */
        ASKED,
        /** It was answered, and whoever asked has not closed it. */
        ANSWERED,
        CLOSED
    }

    public State state() {
        if (closing != null) {
            return State.CLOSED;
        }
        return answers.isEmpty() ? State.ASKED : State.ANSWERED;
    }

    /** Full days since it was asked. */
    public long days(LocalDate today) {
        return ChronoUnit.DAYS.between(askedOn, today);
    }

    /** Whether the viewer may answer: the lead, or whoever keeps the plan in the lead's name. */
    public boolean mayAnswer(Viewer viewer) {
        return closing == null && (isLedBy(viewer) || viewer.holds(PlanScope.KEEPERS, concerned, plan.id()));
    }

    /** Whether the viewer asked it and has not closed it yet. */
    public boolean mayClose(Viewer viewer) {
        return closing == null && viewer.id().equals(asker);
    }

    public boolean isLedBy(Viewer viewer) {
        return viewer.id().equals(lead);
    }
}
