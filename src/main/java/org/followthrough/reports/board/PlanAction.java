package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.plans.RatingBasis;
import org.jspecify.annotations.Nullable;

/**
 * One action as it stands, and as it stood when the period began.
 *
 * @param answers the references of the recommendations it answers, as far as the reader sees them
 * @param basis what its rating is worked out from
 * @param then how it stood when the period began; null where it was not in the plan yet
 */
public record PlanAction(
        UUID id,
        int number,
        String title,
        @Nullable String outcome,
        Owner owner,
        List<String> answers,
        RatingBasis basis,
        @Nullable Then then,
        Course course) {

    public PlanAction {
        answers = List.copyOf(answers);
    }

    /** Who is to do it: a role, a person where one is known and wanted, and an organisation where it is a partner. */
    public record Owner(
            String title, @Nullable String name, @Nullable String organisation) {}

    /**
     * How an action stood when the period began.
     *
     * @param answers the recommendations it answered then, as far as the reader may see that
     */
    public record Then(RatingBasis basis, Set<UUID> answers) {

        public Then {
            answers = Set.copyOf(answers);
        }
    }

    /**
     * What became of it so far.
     *
     * @param originalDue the due date it had when the plan was first frozen
     * @param extensions how many were granted
     * @param nextCheck the day on which somebody is to look whether it lasted
     * @param unproven done, with no evidence that shows a difference
     */
    public record Course(
            LocalDate originalDue,
            int extensions,
            @Nullable String inTheWay,
            @Nullable Said said,
            @Nullable LocalDate nextCheck,
            boolean unproven,
            @Nullable String withdrawnBecause,
            @Nullable LocalDate closedOn) {}

    /** The latest update. */
    public record Said(
            LocalDate on,
            String words,
            @Nullable String changed,
            @Nullable String next) {}

    public String reference() {
        return "A" + number;
    }

    /** How the reference and the title are read together. */
    public String named() {
        return reference() + " " + title;
    }

    /** What its rating was worked out from when the period began; null where it was not in the plan yet. */
    public @Nullable RatingBasis before() {
        return then == null ? null : then.basis();
    }

    public ActionStatus status() {
        return basis.status();
    }

    public Rating rating(LocalDate asAt) {
        return ActionRating.of(basis, asAt).rating();
    }

    /** The rating it had when the period began; none where it was not in the plan yet. */
    public @Nullable Rating ratingBefore(LocalDate since) {
        return then == null ? null : ActionRating.of(then.basis(), since).rating();
    }

    public boolean isOpen() {
        return status().isOpen();
    }

    /** Signed off, whether or not it was looked at again. */
    public boolean isDone() {
        return isDone(status());
    }

    /** Whether it was done when the period began. */
    public boolean wasDone() {
        return then != null && isDone(then.basis().status());
    }

    private static boolean isDone(ActionStatus status) {
        return status == ActionStatus.SIGNED_OFF || status == ActionStatus.EMBEDDED;
    }
}
