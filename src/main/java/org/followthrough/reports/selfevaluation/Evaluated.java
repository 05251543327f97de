package org.followthrough.reports.selfevaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.reports.board.PlanAction;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.RecommendationLine;

/** A plan with what inspectors found, and the area to which each part of it belongs. */
record Evaluated(PlanBook book, List<Found> found, List<Judged> judged, Map<UUID, Set<UUID>> speaks) {

    List<RecommendationLine> recommendations(Subject subject) {
        return book.recommendations().stream()
                .filter(line -> subject(line) == subject)
                .toList();
    }

    /** An action belongs to the area of the first recommendation it answers. */
    List<PlanAction> actions(Subject subject) {
        return book.actions().stream()
                .filter(action -> subject(action) == subject)
                .toList();
    }

    /** A measure belongs to every area of an action it speaks for, and to all where it speaks for none. */
    List<ScorecardRow> measures(Subject subject) {
        return book.measures().stream()
                .filter(measure -> !measure.withdrawn() && speaksOf(measure, subject))
                .toList();
    }

    private boolean speaksOf(ScorecardRow measure, Subject subject) {
        Collection<UUID> actions = speaks.getOrDefault(measure.id().id(), Set.of());
        List<PlanAction> spokenFor = book.actions().stream()
                .filter(action -> actions.contains(action.id()))
                .toList();
        return spokenFor.isEmpty()
                ? subject == Subject.ACROSS
                : spokenFor.stream().anyMatch(action -> subject(action) == subject);
    }

    /** That of what inspectors wrote behind it; else the one its own words or its source name. */
    private Subject subject(RecommendationLine line) {
        return found.stream()
                .filter(one -> one.stands().contains(line.reference()) && one.subject() != Subject.ACROSS)
                .map(Found::subject)
                .findFirst()
                .orElseGet(() -> Subject.named(line.words() + " " + line.source()));
    }

    private Subject subject(PlanAction action) {
        return book.recommendations().stream()
                .filter(line -> action.answers().contains(line.reference()))
                .map(this::subject)
                .findFirst()
                .orElse(Subject.ACROSS);
    }
}
