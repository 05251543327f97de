package org.followthrough.reports.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.plans.RatingAndWhy;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.actionplan.ActionPlanActions.KeptMilestone;
import org.followthrough.reports.actionplan.ActionPlanActions.KeptView;
import org.followthrough.reports.actionplan.ActionPlanReads.Passage;
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

    /** The role title, with the person and the partner where there are any. */
    String lead(String title, @Nullable String name, @Nullable String partner) {
        String lead = name == null || name.equals(title) ? title : words.of("reports.lead", title, name);
        return partner == null ? lead : words.of("reports.action-plan.lead-of", lead, partner);
    }

    /** Local work that belongs to no inspection is known by where it can be read, else by who did it. */
    String source(@Nullable String inspection, @Nullable String local, String organisation) {
        if (inspection != null) {
            return inspection;
        }
        return local == null ? words.of("reports.source.local", organisation) : local;
    }

    /** What stands in the place of a name where people are left out. */
    String role(String title) {
        return title.isBlank() ? words.of("reports.leader-rating.a-leader") : title;
    }

    /** Where the words stand in the letter, and the findings behind them; null when nothing is kept of it. */
    @Nullable
    String place(@Nullable Integer page, List<Passage> behind) {
        String findings = new FindingPlaces(words).of(behind);
        String place = Stream.of(
                        page == null ? "" : words.of("reports.action-plan.page", page),
                        findings.isEmpty() ? "" : words.of("reports.action-plan.behind", behind.size(), findings))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(". "));
        return place.isEmpty() ? null : place;
    }

    /** What is answered to a local recommendation; null while nothing is. */
    @Nullable
    String answer(@Nullable String response, @Nullable String reason) {
        if (response == null) {
            return null;
        }
        String answer = words.of("findings.local.response." + response);
        return reason == null ? answer : words.of("reports.action-plan.because", answer, reason);
    }

    /** What a shared action means to a council. */
    String view(KeptView view) {
        String rating = view.rating() == null ? null : words.of("plans.lead-rating." + view.rating());
        String rated = rating == null || view.because() == null
                ? rating
                : words.of("reports.action-plan.because", rating, view.because());
        String said = Stream.of(view.words(), rated).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return words.of("reports.action-plan.view", view.council(), said);
    }

    ActionLine.MilestoneLine milestone(KeptMilestone milestone) {
        String said = null;
        if (milestone.done() != null) {
            said = words.of("reports.action-plan.milestone.done", words.day(milestone.done()));
        } else if (milestone.waived() != null) {
            said = words.of("reports.action-plan.milestone.waived", milestone.waived());
        }
        return new ActionLine.MilestoneLine(milestone.title(), milestone.originalDue(), milestone.due(), said);
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
