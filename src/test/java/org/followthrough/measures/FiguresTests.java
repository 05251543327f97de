package org.followthrough.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FiguresTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Figures figures = new Figures(messages());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void sayTheSameForEverySmallCount(int count) {
        assertThat(count(count)).isEqualTo(count(1));
        assertThat(count(count).words()).isEqualTo("<5");
        assertThat(count(count).plotted()).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "1234, '1,234'"})
    void sayNoneAndFiveAndMore(int count, String words) {
        assertThat(count(count).words()).isEqualTo(words);
        assertThat(count(count).plotted()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"41.5, 200, 41.5%", "50, 4, Not shown", "2, 100, Not shown", "0, 100, 0%", "5, 100, 5%", "100, 5, 100%"
    })
    void hidePercentagesThatComeFromFew(BigDecimal percent, int about, String words) {
        assertThat(figures.of(percent, about, Unit.PERCENT, null).words()).isEqualTo(words);
    }

    @Test
    void sayDaysAndOtherUnitsInTheirWords() {
        assertThat(figures.of(BigDecimal.ONE, null, Unit.DAYS, null).words()).isEqualTo("1 day");
        assertThat(figures.of(BigDecimal.valueOf(112), 9, Unit.DAYS, null).words())
                .isEqualTo("112 days");
        assertThat(figures.of(BigDecimal.valueOf(112), 3, Unit.DAYS, null).plotted())
                .isNull();
        assertThat(figures.of(new BigDecimal("2.50"), null, Unit.OTHER, "visits each")
                        .words())
                .isEqualTo("2.5 visits each");
    }

    @ParameterizedTest
    @CsvSource({
        "3, DOWN, 4, MET",
        "3, DOWN, 3, NOT_SHOWN",
        "4, DOWN, 3, NOT_SHOWN",
        "3, DOWN, 0, NOT_YET",
        "0, DOWN, 0, MET",
        "3, UP, 5, NOT_YET",
        "3, UP, 2, NOT_SHOWN",
        "6, UP, 5, MET"
    })
    void judgeOnlyWhatTheBandTells(int latest, Direction better, int target, Verdict expected) {
        assertThat(Verdict.of(count(latest), null, BigDecimal.valueOf(target), null, better, DAY))
                .isEqualTo(expected);
    }

    @Test
    void judgeOffWhenTheDateHasPassedOrItIsWorseThanItBegan() {
        BigDecimal target = BigDecimal.TEN;
        assertThat(Verdict.of(count(12), null, target, DAY.minusDays(1), Direction.DOWN, DAY))
                .isEqualTo(Verdict.OFF);
        assertThat(Verdict.of(count(12), null, target, DAY, Direction.DOWN, DAY))
                .isEqualTo(Verdict.NOT_YET);
        assertThat(Verdict.of(count(12), count(11), target, null, Direction.DOWN, DAY))
                .isEqualTo(Verdict.OFF);
        assertThat(Verdict.of(count(12), count(20), target, null, Direction.DOWN, DAY))
                .isEqualTo(Verdict.NOT_YET);
        assertThat(Verdict.of(null, null, target, null, Direction.DOWN, DAY)).isEqualTo(Verdict.NO_READING);
        assertThat(Verdict.of(count(12), null, null, null, Direction.DOWN, DAY)).isEqualTo(Verdict.NO_TARGET);
    }

    private Figure count(int value) {
        return figures.of(BigDecimal.valueOf(value), null, Unit.COUNT, null);
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/measures");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
