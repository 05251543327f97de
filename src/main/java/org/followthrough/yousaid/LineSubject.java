package org.followthrough.yousaid;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a line is about: exactly one of the two. */
public record LineSubject(
        @Nullable ActionId action, @Nullable RecommendationId recommendation) {

    private static final String OF_ACTION = "action-";
    private static final String OF_RECOMMENDATION = "recommendation-";

    public LineSubject {
        if ((action == null) == (recommendation == null)) {
            throw new IllegalArgumentException("A line is about an action or a recommendation");
        }
    }

    public static LineSubject of(ActionId action) {
        return new LineSubject(action, null);
    }

    public static LineSubject of(RecommendationId recommendation) {
        return new LineSubject(null, recommendation);
    }

    /** Reads a choice of a form; empty when it is none. */
    public static Optional<LineSubject> of(@Nullable String chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        return read(chosen, OF_ACTION, id -> of(new ActionId(id)))
                .or(() -> read(chosen, OF_RECOMMENDATION, id -> of(new RecommendationId(id))));
    }

    /** As a form sends it. */
    public String chosen() {
        return action == null ? OF_RECOMMENDATION + recommendation : OF_ACTION + action;
    }

    private static Optional<LineSubject> read(String chosen, String kind, Function<UUID, LineSubject> subject) {
        try {
            return chosen.startsWith(kind)
                    ? Optional.of(subject.apply(Ids.parse(chosen.substring(kind.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
