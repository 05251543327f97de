package org.followthrough.measures.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** With a mean of 0 and an average moving range of 1 the limits are 2.66 and two sigma 1.773 away. */
class SignalsTests {

    private static final ProcessLimits LIMITS = new ProcessLimits(0, 1);

    @Test
    void findAPointOutsideButNotOneOnTheLimit() {
        assertThat(found(0.5, 2.67, -0.5)).containsExactly(new Signal(Signal.Kind.OUTSIDE, 1, 1, true));
        assertThat(found(0.5, -2.67, -0.5)).containsExactly(new Signal(Signal.Kind.OUTSIDE, 1, 1, false));
        assertThat(found(0.5, 2.66, -0.5)).isEmpty();
    }

    @Test
    void findEightInARowOnOneSideButNotSeven() {
        assertThat(found(-1, 1, 1, 1, 1, 1, 1, 1, 1, -1)).containsExactly(new Signal(Signal.Kind.RUN, 1, 8, true));
        assertThat(found(-1, 1, 1, 1, 1, 1, 1, 1, -1)).isEmpty();
        assertThat(found(-1, -1, -1, -1, -1, -1, -1, -1, -1)).containsExactly(new Signal(Signal.Kind.RUN, 0, 8, false));
    }

    @Test
    void letAPointOnTheMeanEndARun() {
        assertThat(found(1, 1, 1, 1, 0, 1, 1, 1, 1)).isEmpty();
        assertThat(found(0, 0, 0, 0, 0, 0, 0, 0)).isEmpty();
    }

    @Test
    void findTwoOfThreeNearTheSameLimit() {
        assertThat(found(-0.5, 1.8, 0.2, 1.8, -0.5)).containsExactly(new Signal(Signal.Kind.NEAR_LIMIT, 1, 3, true));
        assertThat(found(-0.5, -1.8, -1.8, 0.5)).containsExactly(new Signal(Signal.Kind.NEAR_LIMIT, 1, 2, false));
    }

    @Test
    void findNothingNearALimitWhenTheyAreTooFarApartOnOtherSidesOrNotNearEnough() {
        assertThat(found(1.8, 0.2, -0.2, 1.8)).isEmpty();
        assertThat(found(1.8, -1.8, 0.2)).isEmpty();
        assertThat(found(1.77, 0.2, 1.77)).isEmpty();
    }

    @Test
    void markOnlyThePointsThatMadeThem() {
        Signal near = found(-0.5, 1.8, 0.2, 1.8, -0.5).get(0);

        assertThat(Signals.marks(near, 1, 1.8, LIMITS)).isTrue();
        assertThat(Signals.marks(near, 2, 0.2, LIMITS)).isFalse();
        assertThat(Signals.marks(near, 4, -0.5, LIMITS)).isFalse();
    }

    private static List<Signal> found(double... values) {
        return Signals.in(DoubleStream.of(values).boxed().toList(), LIMITS);
    }
}
