package org.followthrough.reports.pack;

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

    Pack of(PaperHeading heading, PaperRequest request) {
        return new Pack(
                heading,
                recommendations.of(request),
                actions.of(request),
                pieces.of(request),
                events.of(request),
                measures.of(request),
                judgements.of(request));
    }
}
