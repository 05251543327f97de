package org.followthrough.plans.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.plans.RatingBasis;

/**
 * How an action went since a day.
 *
 * @param reference of the action, said aloud
 * @param given how it stood when a leader rated what it answers
 * @param later how it stood at the end of each day on which that changed, earliest first
 */
record ActionCourse(String reference, RatingBasis given, List<From> later) {

    /** How an action stood from a day on. */
    record From(LocalDate day, RatingBasis basis) {}

    /** The first day on which it was rated worse than on the day it was given, to the as-at date at the latest. */
    Optional<Lapse> firstWorse(LocalDate givenOn, LocalDate asAt) {
        Rating before = rating(given, givenOn);
        if (before == Rating.NONE) {
            return Optional.empty();
        }
        List<From> stretches = new ArrayList<>(List.of(new From(givenOn, given)));
        stretches.addAll(later);
        return Stream.iterate(0, place -> place < stretches.size(), place -> place + 1)
                .flatMap(place -> worse(
                        before,
                        stretches.get(place),
                        place + 1 < stretches.size()
                                ? stretches.get(place + 1).day().minusDays(1)
                                : asAt,
                        asAt))
                .min(Comparator.comparing(Lapse::on));
    }

    /** On the days of a stretch on which a rating can change by itself: a rating changes on no others. */
    private Stream<Lapse> worse(Rating before, From stretch, LocalDate last, LocalDate asAt) {
        RatingBasis basis = stretch.basis();
        TreeSet<LocalDate> days =
                new TreeSet<>(List.of(stretch.day(), basis.dueOn().plusDays(1)));
        Stream.of(basis.startsOn(), basis.nextMilestoneOn())
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .forEach(days::add);
        return days.stream()
                .filter(day -> !day.isBefore(stretch.day()) && !day.isAfter(last) && !day.isAfter(asAt))
                .filter(day -> isWorse(basis, day, before))
                .map(day -> Lapse.ofWorse(day, reference, before, rating(basis, day)));
    }

    /** To ask for sign-off is no step back, though waiting is amber; to wait for it again after it was given is one. */
    private static boolean isWorse(RatingBasis basis, LocalDate day, Rating before) {
        Rating after = rating(basis, day);
        boolean asked = basis.status() == ActionStatus.AWAITING_SIGN_OFF && before != Rating.BLUE;
        return after != Rating.NONE && !asked && after.compareTo(before) < 0;
    }

    private static Rating rating(RatingBasis basis, LocalDate day) {
        return ActionRating.of(basis, day).rating();
    }
}
