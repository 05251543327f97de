package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.plans.RatingAndWhy;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The action plan's words for what the database keeps as names and dates. */
@Component
class ActionPlanWords {

    private final PaperWords words;

    ActionPlanWords(PaperWords words) {
        this.words = words;
    }

    String title() {
        return words.of("reports.action-plan.title");
    }

    String kind(RecommendationKind kind) {
        return words.of("findings.kind." + kind);
    }

    String status(ActionStatus status) {
        return words.of("components.status." + status);
    }

    String theme(@Nullable String name) {
        return name == null ? words.of("reports.no-theme") : name;
    }

    String lead(String title, @Nullable String name) {
        return name == null ? title : words.of("reports.lead", title, name);
    }

    /** Local work that belongs to no inspection is known by who did it. */
    String source(@Nullable String inspection, String organisation) {
        return inspection == null ? words.of("reports.source.local", organisation) : inspection;
    }

    String leaderUpdate(String said, @Nullable String reason) {
        return reason == null ? said : words.of("reports.leader-update.because", said, reason);
    }

    RatingShown rating(RatingBasis action, LocalDate asAt) {
        RatingAndWhy rated = ActionRating.of(action, asAt);
        return new RatingShown(colour(rated.rating()), words.of(rated.messageKey(), rated.args()));
    }

    /** The rating of a recommendation by the actions of the plan that answer it. */
    RatingShown rating(List<RatingBasis> actions, LocalDate asAt) {
        RatingColour colour = colour(ActionRating.ofRecommendation(actions, asAt));
        boolean noPlan = actions.stream().allMatch(action -> action.status() == ActionStatus.WITHDRAWN);
        return new RatingShown(colour, words.of("reports.why." + (noPlan ? "no-plan" : colour.key())));
    }

    static RecommendationOrigin origin(RecommendationKind kind) {
        return switch (kind) {
            case AREA_FOR_IMPROVEMENT, PRIORITY_ACTION, REQUIREMENT, RECOMMENDATION -> RecommendationOrigin.INSPECTORS;
            case LOCAL -> RecommendationOrigin.LOCAL;
            case OUR_READING -> RecommendationOrigin.OUR_READING;
        };
    }

    private static RatingColour colour(Rating rating) {
        return RatingColour.valueOf(rating.name());
    }

    static String origin(PaperWords words, RecommendationOrigin origin) {
        return words.of("reports.origin." + origin.key());
    }

    /** Everything leaders said about a recommendation, one paragraph for each update. */
    static String leaderUpdates(PaperWords words, List<LeaderUpdateLine> updates) {
        return updates.stream().map(update -> leaderUpdate(words, update)).collect(Collectors.joining("\n\n"));
    }

    private static String leaderUpdate(PaperWords words, LeaderUpdateLine update) {
        String said = words.of("reports.leader-update.line", words.day(update.on()), update.by(), update.words());
        return update.rating() == null
                ? said
                : words.of("reports.leader-update.rated", said, words.rating(update.rating()));
    }
}
