package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ActionRatingTests {

    private static final LocalDate DUE = LocalDate.of(2025, 3, 3);
    private static final LocalDate WRITTEN = LocalDate.of(2024, 11, 1);

    @Test
    void isRedOnceTheDueDateHasPassedAndNotOnTheDay() {
        RatingBasis action = basis(ActionStatus.IN_PROGRESS, null, null);

        assertThat(sentence(action, DUE)).isEqualTo("Green: due on 3 March 2025");
        assertThat(sentence(action, DUE.plusDays(1))).isEqualTo("Red: 1 day past its due date of 3 March 2025");
        assertThat(sentence(action, DUE.plusDays(12))).isEqualTo("Red: 12 days past its due date of 3 March 2025");
        assertThat(sentence(action, DUE.plusDays(1200))).isEqualTo("Red: 1,200 days past its due date of 3 March 2025");
    }

    @Test
    void isRedWhenTheLeadSaysOffTrack() {
        RatingBasis action = basis(ActionStatus.IN_PROGRESS, DUE.plusDays(-1), LeadRating.OFF_TRACK);

        assertThat(sentence(action, DUE.minusDays(30)))
                .isEqualTo("Red: the lead says it is off track; due on 3 March 2025");
        assertThat(sentence(action, DUE.plusDays(2)))
                .isEqualTo("Red: 2 days past its due date of 3 March 2025, and the lead says it is off track");
    }

    @Test
    void isGreyBeforeItsStartAndAmberWhenTheStartPassedUnstarted() {
        LocalDate start = DUE.minusDays(20);
        RatingBasis action = basis(ActionStatus.NOT_STARTED, start, null);

        assertThat(sentence(action, start.minusDays(1))).isEqualTo("Grey: starts on 11 February 2025");
        assertThat(ActionRating.of(action, start).rating()).isEqualTo(Rating.GREEN);
        assertThat(sentence(action, start.plusDays(1)))
                .isEqualTo("Amber: 1 day past its start date of 11 February 2025 and not started");
    }

    @Test
    void isAmberWhenTheLeadSaysAtRisk() {
        RatingBasis action = basis(ActionStatus.IN_PROGRESS, null, LeadRating.AT_RISK);

        assertThat(sentence(action, DUE)).isEqualTo("Amber: the lead says it is at risk; due on 3 March 2025");
    }

    @Test
    void isAmberTheDayAfterAMilestoneWasMissedAndNotOnTheDay() {
        LocalDate milestone = DUE.minusDays(10);
        RatingBasis action = expecting(milestone, LeadRating.ON_TRACK);

        assertThat(sentence(action, milestone)).isEqualTo("Green: the lead says it is on track; due on 3 March 2025");
        assertThat(sentence(action, milestone.plusDays(1)))
                .isEqualTo("Amber: 1 day past a milestone of 21 February 2025");
        assertThat(sentence(expecting(milestone, LeadRating.AT_RISK), milestone.plusDays(3)))
                .isEqualTo("Amber: the lead says it is at risk; due on 3 March 2025");
        assertThat(ActionRating.of(action, DUE.plusDays(1)).rating()).isEqualTo(Rating.RED);
    }

    @Test
    void stopsTheOverdueClockWhileSignOffIsWaitedFor() {
        RatingBasis action = new RatingBasis(
                ActionStatus.AWAITING_SIGN_OFF, WRITTEN, null, DUE, LeadRating.OFF_TRACK, null, DUE, null, null);

        assertThat(sentence(action, DUE.plusDays(12))).isEqualTo("Amber: waiting for sign-off 12 days");
        assertThat(sentence(action, DUE)).isEqualTo("Amber: waiting for sign-off since today");
        assertThat(action.isOverdue(DUE.plusDays(12))).isFalse();
    }

    @Test
    void isBlueOnceSignedOffWhateverTheDates() {
        RatingBasis action = new RatingBasis(
                ActionStatus.SIGNED_OFF, WRITTEN, null, DUE, LeadRating.OFF_TRACK, null, null, DUE.plusDays(3), null);

        assertThat(sentence(action, DUE.plusDays(100))).isEqualTo("Blue: signed off on 6 March 2025");
    }

    @Test
    void isNotRatedOnceItIsWithdrawn() {
        assertThat(ActionRating.of(basis(ActionStatus.WITHDRAWN, null, null), DUE.plusDays(9)))
                .isEqualTo(new RatingAndWhy(Rating.NONE, "plans.why.withdrawn", List.of()));
    }

    @Test
    void isStaleOnceTheIntervalHasPassedSinceTheLaterOfStartAndUpdate() {
        RatingBasis action = new RatingBasis(
                ActionStatus.IN_PROGRESS,
                WRITTEN,
                DUE.minusDays(50),
                DUE,
                LeadRating.ON_TRACK,
                DUE.minusDays(60),
                null,
                null,
                null);

        assertThat(ActionRating.isStale(action, 42, DUE.minusDays(8))).isFalse();
        assertThat(ActionRating.isStale(action, 42, DUE.minusDays(7))).isTrue();
    }

    @Test
    void ratesARecommendationByTheWorstOfItsActions() {
        RatingBasis green = basis(ActionStatus.IN_PROGRESS, null, null);
        RatingBasis amber = basis(ActionStatus.IN_PROGRESS, null, LeadRating.AT_RISK);
        RatingBasis done = basis(ActionStatus.SIGNED_OFF, null, null);
        RatingBasis withdrawn = basis(ActionStatus.WITHDRAWN, null, null);

        assertThat(ActionRating.ofRecommendation(List.of(), DUE)).isEqualTo(Rating.GREY);
        assertThat(ActionRating.ofRecommendation(List.of(withdrawn), DUE)).isEqualTo(Rating.GREY);
        assertThat(ActionRating.ofRecommendation(List.of(done, withdrawn), DUE)).isEqualTo(Rating.BLUE);
        assertThat(ActionRating.ofRecommendation(List.of(green, amber, done), DUE))
                .isEqualTo(Rating.AMBER);
        assertThat(ActionRating.ofRecommendation(List.of(green, amber, done), DUE.plusDays(1)))
                .isEqualTo(Rating.RED);
    }

    private static RatingBasis basis(ActionStatus status, @Nullable LocalDate start, @Nullable LeadRating rating) {
        return new RatingBasis(status, WRITTEN, start, DUE, rating, null, null, null, null);
    }

    private static RatingBasis expecting(LocalDate milestone, LeadRating rating) {
        return new RatingBasis(
                ActionStatus.IN_PROGRESS, WRITTEN, null, DUE, rating, DUE.minusDays(20), null, null, milestone);
    }

    private static String sentence(RatingBasis action, LocalDate asAt) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/plans");
        messages.setDefaultEncoding("UTF-8");
        RatingAndWhy why = ActionRating.of(action, asAt);
        return messages.getMessage(why.messageKey(), why.args(), Locale.UK);
    }
}
