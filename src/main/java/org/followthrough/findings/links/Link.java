package org.followthrough.findings.links;

import java.util.UUID;
import org.followthrough.findings.FindingId;
import org.followthrough.findings.RecommendationId;

/**
 * A pair that is offered, taken or declined.
 *
 * @param from the finding that comments, the later recommendation, or one of two with the same words
 * @param to the recommendation commented on, the earlier one, or the other with the same words
 */
public record Link(LinkKind kind, UUID from, RecommendationId to) {

    public static Link comment(FindingId finding, RecommendationId recommendation) {
        return new Link(LinkKind.COMMENT, finding.id(), recommendation);
    }

    public static Link saidBefore(RecommendationId later, RecommendationId earlier) {
        return new Link(LinkKind.SAID_BEFORE, later.id(), earlier);
    }

    public static Link sameWords(RecommendationId one, RecommendationId other) {
        return new Link(LinkKind.SAME_WORDS, one.id(), other);
    }
}
