package org.followthrough.plans.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.RatingBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LapseRuleTests {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate FAR = LocalDate.of(2027, 1, 1);

    @Test
    void countsUntilTheBoardMeets() {
        BoardMeeting meeting = new BoardMeeting(LocalDate.of(2026, 6, 2), "Plan");

        assertThat(LapseRule.of(GIVEN, List.of(meeting), List.of(), TODAY)).isEmpty();
        assertThat(LapseRule.of(GIVEN, List.of(meeting), List.of(), TODAY.plusDays(1)))
                .hasValueSatisfying(lapse -> {
                    assertThat(lapse.on()).isEqualTo(LocalDate.of(2026, 6, 2));
                    assertThat(lapse.arguments()).containsExactly("2 June 2026", "Plan");
                });
    }

    @Test
    void aMeetingOnTheDayItWasGivenIsNotTheNext() {
        assertThat(LapseRule.of(GIVEN, List.of(new BoardMeeting(GIVEN, "Plan")), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void lapsesWhenTheLeadSaysItIsAtRisk() {
        ActionCourse course =
                course(open(FAR, LeadRating.ON_TRACK), from(LocalDate.of(2026, 4, 4), open(FAR, LeadRating.AT_RISK)));

        assertThat(LapseRule.of(GIVEN, List.of(), List.of(course), TODAY)).hasValueSatisfying(lapse -> {
            assertThat(lapse.on()).isEqualTo(LocalDate.of(2026, 4, 4));
            assertThat(lapse.arguments()).containsExactly("4 April 2026", "A3", 3, 1);
        });
        assertThat(LapseRule.of(GIVEN, List.of(), List.of(course), LocalDate.of(2026, 4, 3)))
                .as("as at the day before")
                .isEmpty();
    }

    @Test
    void lapsesByTimeAloneWhenADueDatePasses() {
        ActionCourse course = course(open(LocalDate.of(2026, 5, 5), LeadRating.ON_TRACK));

        assertThat(LapseRule.of(GIVEN, List.of(), List.of(course), LocalDate.of(2026, 5, 5)))
                .isEmpty();
        assertThat(LapseRule.of(GIVEN, List.of(), List.of(course), TODAY))
                .hasValueSatisfying(lapse -> assertThat(lapse.on()).isEqualTo(LocalDate.of(2026, 5, 6)));
    }

    @Test
    void staysLapsedWhenTheActionRecovers() {
        ActionCourse course = course(
                open(FAR, LeadRating.ON_TRACK),
                from(LocalDate.of(2026, 4, 4), open(FAR, LeadRating.OFF_TRACK)),
                from(LocalDate.of(2026, 4, 20), open(FAR, LeadRating.ON_TRACK)));

        assertThat(LapseRule.of(GIVEN, List.of(), List.of(course), TODAY))
                .hasValueSatisfying(lapse -> assertThat(lapse.on()).isEqualTo(LocalDate.of(2026, 4, 4)));
    }

    @Test
    void countsOnWhenAnActionWasBadAlreadyGetsBetterOrIsGivenUp() {
        assertThat(LapseRule.of(
                        GIVEN,
                        List.of(),
                        List.of(
                                course(open(LocalDate.of(2026, 1, 1), LeadRating.OFF_TRACK)),
                                course(
                                        open(FAR, LeadRating.AT_RISK),
                                        from(LocalDate.of(2026, 4, 4), open(FAR, LeadRating.ON_TRACK))),
                                course(
                                        open(FAR, LeadRating.ON_TRACK),
                                        from(LocalDate.of(2026, 4, 4), basis(ActionStatus.WITHDRAWN, FAR, null)))),
                        TODAY))
                .isEmpty();
    }

    @Test
    void askingForSignOffIsNoStepBackButUndoingOneIs() {
        RatingBasis waiting = basis(ActionStatus.AWAITING_SIGN_OFF, FAR, null);
        LocalDate asked = LocalDate.of(2026, 4, 4);

        assertThat(LapseRule.of(
                        GIVEN, List.of(), List.of(course(open(FAR, LeadRating.ON_TRACK), from(asked, waiting))), TODAY))
                .isEmpty();
        assertThat(LapseRule.of(
                        GIVEN,
                        List.of(),
                        List.of(course(basis(ActionStatus.SIGNED_OFF, FAR, null), from(asked, waiting))),
                        TODAY))
                .isPresent();
    }

    @Test
    void whatHappensFirstCounts() {
        BoardMeeting meeting = new BoardMeeting(LocalDate.of(2026, 4, 1), "Plan");
        ActionCourse course =
                course(open(FAR, LeadRating.ON_TRACK), from(LocalDate.of(2026, 4, 4), open(FAR, LeadRating.AT_RISK)));

        assertThat(LapseRule.of(GIVEN, List.of(meeting), List.of(course), TODAY))
                .hasValueSatisfying(
                        lapse -> assertThat(lapse.messageKey()).isEqualTo("plans.leader-rating.lapsed.board"));
    }

    private static ActionCourse course(RatingBasis given, ActionCourse.From... later) {
        return new ActionCourse("A3", given, List.of(later));
    }

    private static ActionCourse.From from(LocalDate day, RatingBasis basis) {
        return new ActionCourse.From(day, basis);
    }

    private static RatingBasis open(LocalDate due, LeadRating rating) {
        return basis(ActionStatus.IN_PROGRESS, due, rating);
    }

    private static RatingBasis basis(ActionStatus status, LocalDate due, @Nullable LeadRating rating) {
        return new RatingBasis(status, LocalDate.of(2025, 1, 1), null, due, rating, null, null, null, null);
    }
}
