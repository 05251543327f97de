package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.shared.NotAllowedNow;
import org.junit.jupiter.api.Test;

class ActionTests {

    @Test
    void startsWithItsFirstUpdate() {
        assertThat(ActionMother.notStarted().status()).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(ActionMother.inProgress().status()).isEqualTo(ActionStatus.IN_PROGRESS);
    }

    @Test
    void keepsWaitingWhenProgressIsRecordedMeanwhile() {
        Action action = ActionMother.awaitingSignOff();

        action.report(ActionMother.update(LeadRating.AT_RISK), ActionMother.SOMEBODY, ActionMother.AT);

        assertThat(action.status()).isEqualTo(ActionStatus.AWAITING_SIGN_OFF);
    }

    @Test
    void takesNoProgressOnceItIsDoneOrGivenUp() {
        for (Action action : List.of(ActionMother.signedOff(), ActionMother.withdrawn())) {
            assertThatExceptionOfType(NotAllowedNow.class)
                    .isThrownBy(() -> action.report(
                            ActionMother.update(LeadRating.ON_TRACK), ActionMother.SOMEBODY, ActionMother.AT))
                    .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("plans.action.not-open"));
        }
    }

    @Test
    void asksForSignOffOnlyOnceWorkHasBegun() {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> ActionMother.notStarted().awaitSignOff());
        assertThat(ActionMother.awaitingSignOff().status()).isEqualTo(ActionStatus.AWAITING_SIGN_OFF);
    }

    @Test
    void isNeverSignedOffUnasked() {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> ActionMother.inProgress().signOff());
    }

    @Test
    void isNeitherReturnedNorTakenBackOnceItIsSignedOff() {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> ActionMother.signedOff().sendBack());
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> ActionMother.signedOff().takeBack());
    }

    @Test
    void isNotAwaitedAgainOnceItIsSignedOff() {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> ActionMother.signedOff().awaitSignOff());
    }

    @Test
    void goesOnAfterAReturn() {
        Action action = ActionMother.awaitingSignOff();

        action.sendBack();

        assertThat(action.status()).isEqualTo(ActionStatus.IN_PROGRESS);
    }

    @Test
    void isNotWithdrawnWhileItWaitsForSignOff() {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> ActionMother.awaitingSignOff().withdraw("No longer wanted"));
        assertThat(ActionMother.withdrawn().status()).isEqualTo(ActionStatus.WITHDRAWN);
    }

    @Test
    void keepsItsWordsWhileItWaitsForSignOff() {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> ActionMother.awaitingSignOff().reword(ActionMother.words("Something else"), false));
    }

    @Test
    void isNotDueBeforeItStarts() {
        LocalDate due = LocalDate.of(2025, 3, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewAction(
                        "Open a hub",
                        null,
                        null,
                        null,
                        "Manager",
                        null,
                        null,
                        due.plusDays(1),
                        due,
                        List.of(RecommendationId.next()),
                        null,
                        null));
    }

    @Test
    void answersAtLeastOneRecommendation() {
        LocalDate due = LocalDate.of(2025, 3, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewAction(
                        "Open a hub", null, null, null, "Manager", null, null, null, due, List.of(), null, null));
    }
}
