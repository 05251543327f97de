package org.followthrough.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutOfDateTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void isOutOfDateFromTheDayItself() {
        assertThat(new OutOfDate(DAY, DAY).isNow()).isTrue();
        assertThat(new OutOfDate(DAY, DAY.minusDays(1)).isNow()).isFalse();
    }

    @Test
    void saysSoFromThirtyDaysBefore() {
        assertThat(new OutOfDate(DAY, DAY.minusDays(30)).isSoon()).isTrue();
        assertThat(new OutOfDate(DAY, DAY.minusDays(31)).isSoon()).isFalse();
        assertThat(new OutOfDate(DAY, DAY).isSoon()).isFalse();
        assertThat(new OutOfDate(DAY, DAY.minusDays(12)).days()).isEqualTo(12);
    }

    @Test
    void neverGoesOutOfDateWithoutADay() {
        assertThat(new OutOfDate(null, DAY).isNow()).isFalse();
        assertThat(new OutOfDate(null, DAY).isSoon()).isFalse();
    }
}
