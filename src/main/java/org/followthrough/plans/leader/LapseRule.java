package org.followthrough.plans.leader;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A leader's rating lapses at the next board date of a plan that answers the recommendation, or when an action under it
 * gets worse than when it was given, whichever is first. Once lapsed it stays so; only a new rating counts again.
 */
final class LapseRule {

    private LapseRule() {}

    /**
     * When and why a rating lapsed, as at a day; empty while it counts. A meeting on the day it was given is not the next.
     */
    static Optional<Lapse> of(
            LocalDate givenOn, Collection<BoardMeeting> meetings, Collection<ActionCourse> actions, LocalDate asAt) {
        Stream<Lapse> boards = meetings.stream()
                .filter(meeting ->
                        meeting.on().isAfter(givenOn) && !meeting.on().isAfter(asAt))
                .map(meeting -> Lapse.ofBoard(meeting.on(), meeting.plan()));
        Stream<Lapse> worse = actions.stream().flatMap(action -> action.firstWorse(givenOn, asAt).stream());
        return Stream.concat(boards, worse).min(Comparator.comparing(Lapse::on));
    }
}
