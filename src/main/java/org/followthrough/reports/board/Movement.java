package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.RatingBasis;

/**
 * What became of the actions of a plan in a period. An action is in one list at most of the first six. Worse and better look
 * at what needs attention, as the comparison of two moments does: red, then amber, then everything that goes as planned.
 *
 * @param worse fell to red or amber, or were done and no longer are
 * @param better still open, and no longer as red or amber as they were
 * @param signedOff were signed off and wait to be looked at again
 * @param embedded were found to last
 * @param added were not in the plan
 * @param givenUp were withdrawn
 * @param later are due later than they were
 */
public record Movement(
        List<PlanAction> worse,
        List<PlanAction> better,
        List<PlanAction> signedOff,
        List<PlanAction> embedded,
        List<PlanAction> added,
        List<PlanAction> givenUp,
        List<PlanAction> later) {

    private static final int DONE = 4;

    /** What moved in the period of the book. */
    public static Movement of(PlanBook book) {
        Period period = book.period();
        return new Movement(
                those(book, action -> step(action, period) < 0),
                those(book, action -> step(action, period) > 0 && !action.isDone()),
                those(book, action -> action.status() == ActionStatus.SIGNED_OFF && !action.wasDone()),
                those(book, action -> action.status() == ActionStatus.EMBEDDED && !wasEmbedded(action)),
                those(book, action -> action.before() == null && !action.isDone() && !isGivenUp(action)),
                those(book, action -> isGivenUp(action) && !wasGivenUp(action)),
                those(book, Movement::isLater));
    }

    /** Whether nothing moved at all. */
    public boolean isNothing() {
        return worse.isEmpty()
                && better.isEmpty()
                && signedOff.isEmpty()
                && embedded.isEmpty()
                && added.isEmpty()
                && givenUp.isEmpty()
                && later.isEmpty();
    }

    private static List<PlanAction> those(PlanBook book, Predicate<PlanAction> wanted) {
        return book.actions().stream().filter(wanted).toList();
    }

    private static int step(PlanAction action, Period period) {
        if (action.before() == null) {
            return 0;
        }
        int now = place(action.basis(), period.asAt());
        int then = place(action.before(), period.since());
        return now == 0 || then == 0 ? 0 : Integer.compare(now, then);
    }

    private static int place(RatingBasis basis, LocalDate asAt) {
        if (basis.status() == ActionStatus.AWAITING_SIGN_OFF) {
            return DONE - 1;
        }
        return switch (ActionRating.of(basis, asAt).rating()) {
            case RED -> 1;
            case AMBER -> 2;
            case GREY, GREEN -> DONE - 1;
            case BLUE -> DONE;
            case NONE -> 0;
        };
    }

    private static boolean wasEmbedded(PlanAction action) {
        return action.before() != null && action.before().status() == ActionStatus.EMBEDDED;
    }

    private static boolean isGivenUp(PlanAction action) {
        return action.status() == ActionStatus.WITHDRAWN;
    }

    private static boolean wasGivenUp(PlanAction action) {
        return action.before() != null && action.before().status() == ActionStatus.WITHDRAWN;
    }

    private static boolean isLater(PlanAction action) {
        return action.isOpen()
                && action.before() != null
                && action.basis().dueOn().isAfter(action.before().dueOn());
    }
}
