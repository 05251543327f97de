package org.followthrough.pages.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProgressChartTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void stacksWhatLastedBelowWhatIsOpenInProportion() {
        ProgressChart chart = ProgressChart.of(List.of(new ProgressMonth(DAY, 4, 2, 1, 9, 9)), ProgressFormat.WIDE);
        ProgressChart.Column column = chart.columns().get(0);

        double unit = column.embedded().height();
        assertThat(column.signedOff().height()).isCloseTo(2 * unit, Offset.offset(0.2));
        assertThat(column.open().height()).isCloseTo(4 * unit, Offset.offset(0.2));
        assertThat(column.embedded().y() + column.embedded().height())
                .isCloseTo(ProgressFormat.WIDE.ground(), Offset.offset(0.2));
        assertThat(column.signedOff().y() + column.signedOff().height())
                .isCloseTo(column.embedded().y(), Offset.offset(0.2));
        assertThat(column.open().y() + column.open().height())
                .isCloseTo(column.signedOff().y(), Offset.offset(0.2));
    }

    @Test
    void reachesWithItsLinesAboveTheHighestColumnHoweverManyActions() {
        for (long most : List.of(0L, 1L, 3L, 9L, 10L, 11L, 57L, 230L, 1_000L, 9_999L)) {
            ProgressChart chart =
                    ProgressChart.of(List.of(new ProgressMonth(DAY, most, 0, 0, 0, 0)), ProgressFormat.NARROW);
            assertThat(chart.lines()).as("lines for " + most).hasSizeBetween(2, 7);
            assertThat(chart.lines().get(chart.lines().size() - 1).actions()).isGreaterThanOrEqualTo(most);
            assertThat(chart.columns().get(0).open().y()).isGreaterThanOrEqualTo(ProgressFormat.TOP);
        }
    }

    @Test
    void keepsSixtyMonthsInsideAndTheirNamesApart() {
        List<ProgressMonth> months = IntStream.range(0, 60)
                .mapToObj(month -> new ProgressMonth(DAY.plusMonths(month), month, 1, 1, 0, 0))
                .toList();
        for (ProgressFormat format : List.of(ProgressFormat.WIDE, ProgressFormat.NARROW)) {
            ProgressChart chart = ProgressChart.of(months, format);
            ProgressChart.Column last = chart.columns().get(59);
            assertThat(last.x() + last.width()).isLessThanOrEqualTo(format.width());
            List<Double> written = chart.columns().stream()
                    .filter(column -> !column.written().isEmpty())
                    .map(ProgressChart.Column::x)
                    .toList();
            assertThat(written).hasSizeGreaterThan(1);
            for (int place = 1; place < written.size(); place++) {
                assertThat(written.get(place) - written.get(place - 1)).isGreaterThan(format.tickWidth() - 1);
            }
        }
    }
}
