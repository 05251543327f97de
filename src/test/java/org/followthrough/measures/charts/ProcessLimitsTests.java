package org.followthrough.measures.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/**
 * Series whose limits are published. The rule in all: mean ± 2.66 × average moving range, or in other books ± 3 × average
 * moving range / 1.128, which is the same to three figures.
 */
class ProcessLimitsTests {

    /**
     * Viscosity of fifteen batches of aircraft primer paint: Montgomery, <i>Introduction to Statistical Quality Control</i>,
     * the example for charts of individual measurements. Printed there: mean 33.52, average moving range 0.48, limits 34.80
     * and 32.24, and no point out of control.
     */
    private static final List<Double> VISCOSITY = DoubleStream.of(
                    33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54, 33.12,
                    33.84)
            .boxed()
            .toList();

    /**
     * The series with one leap in it of the vignette <i>Deviations from Excel defaults</i> of {@code NHSRplotthedots}, the
     * package of the NHS programme Making data count. All moving ranges count here. By hand: the values add up to 35, 35 / 18
     * = 1.944; the ranges are fifteen of 1, one of 8 and one of 9, 32 / 17 = 1.882; 1.944 + 2.66 × 1.882 = 6.952.
     */
    private static final List<Double> ONE_LEAP = DoubleStream.of(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1)
            .boxed()
            .toList();

    @Test
    void areThoseOfTheTextbook() {
        ProcessLimits limits = ProcessLimits.of(VISCOSITY);

        assertThat(limits.mean()).isCloseTo(33.52, within(0.005));
        assertThat(limits.averageMovingRange()).isCloseTo(0.48, within(0.005));
        assertThat(limits.upper()).isCloseTo(34.80, within(0.005));
        assertThat(limits.lower()).isCloseTo(32.24, within(0.006));
        assertThat(Signals.in(VISCOSITY, limits)).as("in control").isEmpty();
    }

    @Test
    void countTheLeapItselfAndFindIt() {
        ProcessLimits limits = ProcessLimits.of(ONE_LEAP);

        assertThat(limits.mean()).isCloseTo(1.944, within(0.001));
        assertThat(limits.averageMovingRange()).isCloseTo(32.0 / 17, within(0.001));
        assertThat(limits.upper()).isCloseTo(6.952, within(0.001));
        assertThat(limits.lower()).isCloseTo(-3.063, within(0.001));
        assertThat(Signals.in(ONE_LEAP, limits)).containsExactly(new Signal(Signal.Kind.OUTSIDE, 4, 4, true));
    }

    @Test
    void needTwoValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessLimits.of(List.of(1.0)));
    }

    @Test
    void areNotDrawnBeforeTheTwelfthReadingNorWhereAllAreAlike() {
        assertThat(Analysis.of(ChartMother.points(Collections.nCopies(5, 3.0))).median())
                .isEqualTo(3.0);
        assertThat(Analysis.of(ChartMother.points(VISCOSITY.subList(0, 11))).limits())
                .isNull();
        assertThat(Analysis.of(ChartMother.points(VISCOSITY.subList(0, 12))).limits())
                .isNotNull();
        assertThat(Analysis.of(ChartMother.points(Collections.nCopies(12, 3.0))).limits())
                .isNull();
    }
}
