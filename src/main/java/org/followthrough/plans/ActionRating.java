package org.followthrough.plans;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an action is doing as at a day, and why: the first rule that matches. {@link ActionRatingSql} says the same in SQL. */
public final class ActionRating {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ActionRating() {}

    /** The rating of an action as at a day, with its reason. */
    public static RatingAndWhy of(RatingBasis action, LocalDate asAt) {
        return switch (action.status()) {
            case WITHDRAWN -> because(Rating.NONE, "withdrawn");
            case CLOSED_BEFORE_IMPORT -> because(Rating.NONE, "closed-before-import");
            case SIGNED_OFF -> signedOff(action, "signed-off");
            case EMBEDDED -> signedOff(action, "embedded");
            case AWAITING_SIGN_OFF -> waiting(action, asAt);
            case NOT_STARTED, IN_PROGRESS -> ofWork(action, asAt);
        };
    }

    /**
     * The rating of a recommendation as at a day: grey while no action answers it (withdrawn ones answer nothing), blue
     * when none is open, else the worst of its actions.
     */
    public static Rating ofRecommendation(Collection<RatingBasis> actions, LocalDate asAt) {
        if (actions.stream().allMatch(action -> action.status() == ActionStatus.WITHDRAWN)) {
            return Rating.GREY;
        }
        return actions.stream()
                .filter(action -> action.status().isOpen())
                .map(action -> of(action, asAt).rating())
                .min(Comparator.naturalOrder())
                .orElse(Rating.BLUE);
    }

    /**
     * Whether nothing was heard of the work for longer than the plan allows, counted from the later of its start and its
     * last update, and from the day it was written down where it has neither.
     */
    public static boolean isStale(RatingBasis action, int updateIntervalDays, LocalDate asAt) {
        LocalDate heard = Stream.of(action.startsOn(), action.lastUpdateOn())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(action.writtenOn());
        return action.status().isWorkedOn() && DAYS.between(heard, asAt) > updateIntervalDays;
    }

    private static RatingAndWhy ofWork(RatingBasis action, LocalDate asAt) {
        boolean offTrack = action.leadRating() == LeadRating.OFF_TRACK;
        if (action.isOverdue(asAt)) {
            return since(Rating.RED, offTrack ? "overdue-and-off-track" : "overdue", action.dueOn(), asAt);
        }
        if (offTrack) {
            return on(Rating.RED, "off-track", action.dueOn());
        }
        if (action.isBeforeItsStart(asAt)) {
            return on(Rating.GREY, "before-start", action.startsOn());
        }
        if (action.leadRating() == LeadRating.AT_RISK) {
            return on(Rating.AMBER, "at-risk", action.dueOn());
        }
        if (action.hasMissedAMilestone(asAt)) {
            return since(Rating.AMBER, "milestone-missed", action.nextMilestoneOn(), asAt);
        }
        if (action.isLateToStart(asAt)) {
            return since(Rating.AMBER, "late-to-start", action.startsOn(), asAt);
        }
        return on(Rating.GREEN, action.leadRating() == null ? "due" : "on-track", action.dueOn());
    }

    private static RatingAndWhy signedOff(RatingBasis action, String key) {
        return action.signedOffOn() == null
                ? because(Rating.BLUE, key)
                : on(Rating.BLUE, key + "-on", action.signedOffOn());
    }

    private static RatingAndWhy waiting(RatingBasis action, LocalDate asAt) {
        return action.waitingSince() == null
                ? because(Rating.AMBER, "waiting")
                : since(Rating.AMBER, "waiting-since", action.waitingSince(), asAt);
    }

    private static RatingAndWhy because(Rating rating, String key) {
        return new RatingAndWhy(rating, "plans.why." + key, List.of());
    }

    private static RatingAndWhy on(Rating rating, String key, @Nullable LocalDate date) {
        return new RatingAndWhy(rating, "plans.why." + key, List.of(inWords(date)));
    }

    private static RatingAndWhy since(Rating rating, String key, @Nullable LocalDate date, LocalDate asAt) {
        long days = date == null ? 0 : DAYS.between(date, asAt);
        return new RatingAndWhy(rating, "plans.why." + key, List.of(days, inWords(date)));
    }

    private static String inWords(@Nullable LocalDate date) {
        return date == null ? "" : IN_WORDS.format(date);
    }
}
