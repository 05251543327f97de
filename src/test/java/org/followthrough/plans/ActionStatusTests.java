package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.plans.ActionStatus.AWAITING_SIGN_OFF;
import static org.followthrough.plans.ActionStatus.CLOSED_BEFORE_IMPORT;
import static org.followthrough.plans.ActionStatus.EMBEDDED;
import static org.followthrough.plans.ActionStatus.IN_PROGRESS;
import static org.followthrough.plans.ActionStatus.NOT_STARTED;
import static org.followthrough.plans.ActionStatus.SIGNED_OFF;
import static org.followthrough.plans.ActionStatus.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionStatusTests {

    private static final Map<ActionStatus, Set<ActionStatus>> STEPS = Map.of(
            NOT_STARTED, Set.of(IN_PROGRESS, WITHDRAWN),
            IN_PROGRESS, Set.of(AWAITING_SIGN_OFF, WITHDRAWN),
            AWAITING_SIGN_OFF, Set.of(SIGNED_OFF, IN_PROGRESS),
            SIGNED_OFF, Set.of(EMBEDDED, IN_PROGRESS, AWAITING_SIGN_OFF),
            EMBEDDED, Set.of(IN_PROGRESS, AWAITING_SIGN_OFF),
            WITHDRAWN, Set.of(),
            CLOSED_BEFORE_IMPORT, Set.of(AWAITING_SIGN_OFF));

    static Stream<Arguments> pairs() {
        return Stream.of(ActionStatus.values())
                .flatMap(from -> Stream.of(ActionStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void allowsExactlyTheStepsOfAnActionsLife(ActionStatus from, ActionStatus to) {
        assertThat(from.canBecome(to))
                .isEqualTo(STEPS.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void reachesEmbeddedOnlyFromSignedOff(ActionStatus from, ActionStatus to) {
        if (to == EMBEDDED && from.canBecome(to)) {
            assertThat(List.of(from)).containsExactly(SIGNED_OFF);
        }
    }
}
