package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.findings.RecommendationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is to get better.
 *
 * @param words verbatim, without marks of the stored text
 * @param source the inspection, or the audit or review it comes from
 * @param response what the organisation answers to it, where it is local
 * @param update what a leader said last
 */
public record RecommendationLine(
        UUID id,
        String reference,
        RecommendationKind kind,
        String words,
        String source,
        @Nullable String outcomeWanted,
        @Nullable Response response,
        @Nullable LeaderSaid update) {

    /** What an organisation answers to what was recommended locally; null while it has not. */
    public record Response(
            @Nullable String answer,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    /** What a leader said of it last. */
    public record LeaderSaid(
            LocalDate on,
            @Nullable String by,
            String words,
            @Nullable String rating) {}

    /** The actions that answer it. */
    public List<PlanAction> answeredBy(List<PlanAction> actions) {
        return actions.stream()
                .filter(action -> action.answers().contains(reference))
                .toList();
    }

    /** What the organisation answers to it; null where it has not, or need not. */
    public @Nullable String answer() {
        return response == null ? null : response.answer();
    }

    public boolean isOurReading() {
        return kind == RecommendationKind.OUR_READING;
    }

    public boolean isLocal() {
        return kind == RecommendationKind.LOCAL;
    }
}
