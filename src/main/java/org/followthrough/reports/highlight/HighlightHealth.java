package org.followthrough.reports.highlight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.Rating;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.board.BoardWords;
import org.followthrough.reports.board.Movement;
import org.followthrough.reports.board.Period;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Figure;
import org.springframework.stereotype.Component;

/** How a plan stands in a few numbers, beside what they were, and what moved. */
@Component
class HighlightHealth {

    private final BoardWords words;

    HighlightHealth(BoardWords words) {
        this.words = words;
    }

    /** The numbers: actions by rating, those that are overdue and those not heard of. */
    Block.Figures figures(PlanBook book) {
        Period period = book.period();
        List<Figure> figures = new ArrayList<>();
        for (Rating rating : List.of(Rating.RED, Rating.AMBER, Rating.GREY, Rating.GREEN, Rating.BLUE)) {
            long now = book.rated(rating).size();
            long then = book.actions().stream()
                    .filter(action -> action.ratingBefore(period.since()) == rating)
                    .count();
            if (now > 0 || then > 0) {
                figures.add(new Figure(
                        Long.toString(now),
                        say("figure." + rating.name().toLowerCase(Locale.ROOT)),
                        say("was", then),
                        BoardWords.colour(rating)));
            }
        }
        long overdue = overdue(book);
        long then = book.actions().stream()
                .filter(action -> action.before() != null && action.before().isOverdue(period.since()))
                .count();
        figures.add(new Figure(Long.toString(overdue), say("figure.overdue"), say("was", then), null));
        figures.add(new Figure(Long.toString(stale(book)), say("figure.stale"), null, null));
        return new Block.Figures(figures);
    }

    /** The one sentence to remember. */
    String headline(PlanBook book) {
        long open = book.actions().stream().filter(PlanAction::isOpen).count();
        long done = book.actions().stream().filter(PlanAction::isDone).count();
        int red = book.rated(Rating.RED).size();
        if (book.actions().isEmpty()) {
            return say("headline.nothing");
        }
        return open == 0 ? say("headline.all-done", done) : say("headline", open, red, overdue(book), done);
    }

    /** What moved, one sentence for each kind. */
    List<String> moved(PlanBook book) {
        Movement movement = Movement.of(book);
        List<String> moved = new ArrayList<>();
        add(moved, "worse", movement.worse().size(), changes(movement.worse(), book.period()));
        add(moved, "better", movement.better().size(), changes(movement.better(), book.period()));
        add(moved, "signed-off", movement.signedOff().size(), BoardWords.names(movement.signedOff()));
        add(moved, "embedded", movement.embedded().size(), BoardWords.names(movement.embedded()));
        add(moved, "added", movement.added().size(), BoardWords.references(movement.added()));
        add(moved, "given-up", movement.givenUp().size(), BoardWords.names(movement.givenUp()));
        add(moved, "later", movement.later().size(), BoardWords.references(movement.later()));
        return moved;
    }

    /** From when to when, and why from then. */
    String period(Period period) {
        String since = say("since." + period.start().key(), words.day(period.since()));
        return period.nextBoard() == null
                ? say("period.no-board", since)
                : say("period", since, words.day(period.nextBoard()));
    }

    private String changes(List<PlanAction> actions, Period period) {
        List<String> changes = new ArrayList<>();
        for (PlanAction action : actions) {
            RatingBasis before = action.before();
            changes.add(say(
                    "change",
                    action.named(),
                    before == null ? "" : colour(before, period.since()),
                    colour(action.basis(), period.asAt())));
        }
        return String.join("; ", changes);
    }

    private String colour(RatingBasis basis, LocalDate asAt) {
        return words.of("reports.rating."
                        + BoardWords.colour(ActionRating.of(basis, asAt).rating())
                                .key())
                .toLowerCase(Locale.UK);
    }

    private static long overdue(PlanBook book) {
        return book.actions().stream()
                .filter(action -> action.basis().isOverdue(book.period().asAt()))
                .count();
    }

    private static long stale(PlanBook book) {
        return book.actions().stream()
                .filter(action -> ActionRating.isStale(
                        action.basis(),
                        book.plan().updateIntervalDays(),
                        book.period().asAt()))
                .count();
    }

    private void add(List<String> moved, String key, int count, String which) {
        if (count > 0) {
            moved.add(say("moved." + key, count, which));
        }
    }

    private String say(String key, Object... arguments) {
        return words.of("reports.highlight-report." + key, arguments);
    }
}
