package org.followthrough.reports.pack;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.stereotype.Component;

/** Reads everything that an inspection pack tells of. Nine statements. */
@Component
class PackReads {

    private final PackRecommendations recommendations;
    private final PackActions actions;
    private final PackPieces pieces;
    private final PackEvents events;
    private final PackMeasures measures;
    private final PackJudgements judgements;

    PackReads(
            PackRecommendations recommendations,
            PackActions actions,
            PackPieces pieces,
            PackEvents events,
            PackMeasures measures,
            PackJudgements judgements) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.pieces = pieces;
        this.events = events;
        this.measures = measures;
        this.judgements = judgements;
    }

    /** An action that only answers what the viewer may not see would tell of it, so it is left out with all that is its. */
    Pack of(PaperHeading heading, PaperRequest request) {
        List<PackRecommendation> asked = recommendations.of(request);
        Set<UUID> seen = asked.stream().map(PackRecommendation::id).collect(Collectors.toSet());
        List<PackAction> told = actions.of(request).stream()
                .filter(action ->
                        action.answers().isEmpty() || action.answers().stream().anyMatch(seen::contains))
                .toList();
        Set<UUID> ids = told.stream().map(PackAction::id).collect(Collectors.toSet());
        return new Pack(
                heading,
                asked,
                told,
                pieces.of(request).stream()
                        .filter(piece -> ids.contains(piece.action()))
                        .toList(),
                events.of(request).stream()
                        .filter(event -> ids.contains(event.action()))
                        .toList(),
                measures.of(request),
                judgements.of(request));
    }
}
