package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.PaperHeading;

/** Everything that an inspection pack tells of, as it was read. */
record Pack(
        PaperHeading heading,
        List<PackRecommendation> recommendations,
        List<PackAction> actions,
        List<PackPiece> pieces,
        List<PackEvent> events,
        List<PackMeasure> measures,
        List<PackJudgement> judgements) {

    LocalDate asAt() {
        return heading.asAt();
    }

    List<PackRecommendation> recommendations(Predicate<PackRecommendation> which) {
        return recommendations.stream().filter(which).toList();
    }

    /** Those that answer a recommendation and were not given up. */
    List<PackAction> answering(PackRecommendation recommendation) {
        return actions.stream()
                .filter(action -> !action.isGivenUp() && action.answers().contains(recommendation.id()))
                .toList();
    }

    /** The evidence of some actions that counts. */
    List<PackPiece> proofOf(List<PackAction> of) {
        Set<UUID> ids = ids(of);
        return pieces.stream()
                .filter(piece -> piece.counts() && ids.contains(piece.action()))
                .toList();
    }

    /** The measures that speak for any of some actions. */
    List<PackMeasure> speakingFor(List<PackAction> of) {
        Set<UUID> ids = ids(of);
        return measures.stream()
                .filter(measure -> measure.actions().stream().anyMatch(ids::contains))
                .toList();
    }

    List<PackEvent> eventsOf(List<PackAction> of) {
        Set<UUID> ids = ids(of);
        return events.stream().filter(event -> ids.contains(event.action())).toList();
    }

    /** How often something was decided. */
    int times(String what) {
        return (int) events.stream().filter(event -> event.what().equals(what)).count();
    }

    /** The evidence that counts, whichever action it is of. */
    List<PackPiece> proof() {
        return pieces.stream().filter(PackPiece::counts).toList();
    }

    /** The files that go with the pack, those that lost their bytes too: the archive says so. */
    List<Attachment> files() {
        return pieces.stream().map(PackPiece::file).filter(Objects::nonNull).toList();
    }

    private static Set<UUID> ids(List<PackAction> of) {
        return of.stream().map(PackAction::id).collect(Collectors.toSet());
    }
}
