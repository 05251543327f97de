package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.plans.RatingBasis;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.jspecify.annotations.Nullable;

/**
 * What is to get better.
 *
 * @param words verbatim, without marks of the stored text
 * @param source the inspection, or the audit or review it comes from
 * @param response what the organisation answers to it, where it is local
 * @param update what a leader said last
 * @param judged how a leader rated it last, and whether that still counts; null where none did
 */
public record RecommendationLine(
        UUID id,
        String reference,
        RecommendationKind kind,
        String words,
        String source,
        @Nullable String outcomeWanted,
        @Nullable Response response,
        @Nullable LeaderSaid update,
        @Nullable LeaderRatingNow judged) {

    /** What an organisation answers to what was recommended locally; null while it has not. */
    public record Response(
            @Nullable String answer,
            @Nullable String reason,
            @Nullable LocalDate on) {}

    /** What a leader said of it last. */
    public record LeaderSaid(LocalDate on, @Nullable String by, String words) {}

    RecommendationLine judged(@Nullable LeaderRatingNow given) {
        return new RecommendationLine(id, reference, kind, words, source, outcomeWanted, response, update, given);
    }

    /** The actions that answer it. */
    public List<PlanAction> answeredBy(List<PlanAction> actions) {
        return actions.stream()
                .filter(action -> action.answers().contains(reference))
                .toList();
    }

    /** How the actions stood that answered it when the period began, whether or not they still do. */
    public List<RatingBasis> answeredThen(List<PlanAction> actions) {
        return actions.stream()
                .flatMap(action -> Stream.ofNullable(action.then()))
                .filter(then -> then.answers().contains(id))
                .map(PlanAction.Then::basis)
                .toList();
    }

    /** What the organisation answers to it; null where it has not, or need not. */
    public @Nullable String answer() {
        return response == null ? null : response.answer();
    }

    /** Whether a leader's rating stopped counting on a day or later; a board that meets makes it lapse on its own day. */
    boolean hasLapsedSince(LocalDate day) {
        return judged != null && judged.lapse() != null && !judged.lapse().on().isBefore(day);
    }

    public Origin origin() {
        return switch (kind) {
            case LOCAL -> Origin.LOCAL;
            case OUR_READING -> Origin.OUR_READING;
            case AREA_FOR_IMPROVEMENT, PRIORITY_ACTION, REQUIREMENT, RECOMMENDATION -> Origin.INSPECTORS;
        };
    }

    public boolean isOurReading() {
        return kind == RecommendationKind.OUR_READING;
    }

    public boolean isLocal() {
        return kind == RecommendationKind.LOCAL;
    }
}
