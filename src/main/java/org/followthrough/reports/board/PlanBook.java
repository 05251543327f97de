package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.measures.Verdict;
import org.followthrough.plans.Rating;
import org.followthrough.reports.board.PlanFacts.DueDate;
import org.followthrough.reports.dates.DateLine;
import org.followthrough.workingdays.Certainty;

/** Everything about a plan that a board is told, as far as the reader may see it. */
public record PlanBook(
        PlanFacts plan,
        Period period,
        List<PlanAction> actions,
        List<Happening> happenings,
        List<OpenQuestion> questions,
        List<MilestoneAhead> milestones,
        List<RecommendationLine> recommendations,
        List<ScorecardRow> measures) {

    public PlanBook {
        actions = List.copyOf(actions);
        happenings = List.copyOf(happenings);
        questions = List.copyOf(questions);
        milestones = List.copyOf(milestones);
        recommendations = List.copyOf(recommendations);
        measures = List.copyOf(measures);
    }

    /** Finds the action that something happened to: everything here is about one of the book. */
    public Function<UUID, PlanAction> byId() {
        Map<UUID, PlanAction> byId = actions.stream().collect(Collectors.toMap(PlanAction::id, Function.identity()));
        return id -> Objects.requireNonNull(byId.get(id));
    }

    /** The recommendations in somebody's words. */
    public List<RecommendationLine> recommended(Origin origin) {
        return recommendations.stream().filter(line -> line.origin() == origin).toList();
    }

    /** The actions with a rating, those longest past their due date first. */
    public List<PlanAction> rated(Rating rating) {
        return actions.stream()
                .filter(action -> action.rating(period.asAt()) == rating)
                .sorted(Comparator.comparing(
                                (PlanAction action) -> action.basis().dueOn())
                        .thenComparing(PlanAction::number))
                .toList();
    }

    /** What happened in the period, of some kinds, the earliest first. */
    public List<Happening> happened(Happening.Kind... kinds) {
        return happenings.stream()
                .filter(one -> List.of(kinds).contains(one.kind()) && one.on().isAfter(period.since()))
                .toList();
    }

    /** What ever happened, of some kinds, the earliest first. */
    public List<Happening> everHappened(Happening.Kind... kinds) {
        return happenings.stream()
                .filter(one -> List.of(kinds).contains(one.kind()))
                .toList();
    }

    /** What waits for an answer, whenever it was asked. */
    public List<Happening> waiting(Happening.Kind kind) {
        return happenings.stream()
                .filter(one -> one.kind() == kind && one.waits())
                .toList();
    }

    /**
     * What the law, the inspectors' own paper or an agreement asks for up to the next board, and what they ask for on a day that
     * nobody can say yet. What inspectorates usually do is no date to keep.
     */
    public List<DateLine> dueByLaw() {
        LocalDate until = period.horizon(plan);
        return plan.dates().stream()
                .filter(due -> due.date().date().certainty() != Certainty.USUAL)
                .filter(due -> due.date().isOpen(period.asAt()))
                .filter(due -> due.date().dueOn() == null || due.date().fallsBetween(period.asAt(), until))
                .map(DueDate::line)
                .toList();
    }

    /** What leaders rated whose rating stopped counting in the period, where work is still to be done. */
    public List<RecommendationLine> lapsed() {
        return recommendations.stream()
                .filter(line -> line.hasLapsedSince(period.since()))
                .filter(line -> line.answeredBy(actions).stream().anyMatch(PlanAction::isOpen))
                .toList();
    }

    /** The measures whose latest reading misses their target, when it has passed or things are worse than they were. */
    public List<ScorecardRow> offTarget() {
        return measures.stream()
                .filter(measure -> !measure.withdrawn() && measure.verdict(period.asAt()) == Verdict.OFF)
                .toList();
    }
}
