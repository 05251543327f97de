package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.followthrough.shared.NotAllowedNow;
import org.junit.jupiter.api.Test;

class StandingTests {

    private final Standing standing = ActionMother.notStarted().firstStanding();

    @Test
    void staysAsItWasOnlyOnceSomethingWasSaid() {
        refuses("plans.no-change.nothing-before");
    }

    @Test
    void keepsTheRatingWhenNothingHasChanged() {
        standing.hear(LeadRating.AT_RISK, ActionMother.ON);

        assertThat(standing.hearNoChange(ActionMother.ON.plusDays(7))).isEqualTo(LeadRating.AT_RISK);
    }

    @Test
    void hearsNoChangeAtMostTwiceRunning() {
        standing.hear(LeadRating.ON_TRACK, ActionMother.ON);
        standing.hearNoChange(ActionMother.ON.plusDays(7));
        standing.hearNoChange(ActionMother.ON.plusDays(14));

        refuses("plans.no-change.twice");
    }

    @Test
    void countsAnewOnceSomebodySaysWhatIsHappening() {
        standing.hear(LeadRating.ON_TRACK, ActionMother.ON);
        standing.hearNoChange(ActionMother.ON.plusDays(7));
        standing.hearNoChange(ActionMother.ON.plusDays(14));
        standing.hear(LeadRating.OFF_TRACK, ActionMother.ON.plusDays(21));

        assertThat(standing.hearNoChange(ActionMother.ON.plusDays(28))).isEqualTo(LeadRating.OFF_TRACK);
    }

    private void refuses(String sentence) {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> standing.hearNoChange(ActionMother.ON.plusDays(30)))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(sentence));
    }
}
