package org.followthrough.measures.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunChartDrawingTests {

    private static final List<ChartPoint> TWO_YEARS = ChartMother.points(
            IntStream.range(0, 24).mapToObj(month -> 30.0 + month % 5).toList());

    @ParameterizedTest
    @CsvSource({
        "0, 9, 5, 0 2 4 6 8 10",
        "0, 100, 5, 0 20 40 60 80 100",
        "23, 41, 5, 20 25 30 35 40 45",
        "0, 1, 5, 0.0 0.2 0.4 0.6 0.8 1.0",
        "-7, 8, 5, -10 -5 0 5 10",
        "4, 4, 5, 4 5 6 7 8"
    })
    void marksTheAxisWithRoundValuesThatHoldAll(double low, double high, int wanted, String expected) {
        Ticks ticks = Ticks.around(low, high, wanted);

        List<Double> values =
                Stream.of(expected.split(" ")).map(Double::valueOf).toList();
        assertThat(ticks.values()).isEqualTo(values);
        assertThat(ticks.low()).isLessThanOrEqualTo(low);
        assertThat(ticks.high()).isGreaterThanOrEqualTo(high);
    }

    @ParameterizedTest
    @EnumSource(Geometry.class)
    void keepsEverythingInsideThePicture(Geometry geometry) {
        List<ChartLine> lines = List.of(
                new ChartLine(ChartLine.Kind.TARGET, 60, "Target 60"),
                new ChartLine(ChartLine.Kind.MEAN, 32, "Mean 32"));

        RunChart chart = RunChartDrawing.draw(Analysis.of(TWO_YEARS), lines, true, geometry);

        assertThat(chart.dots()).hasSize(24).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(chart.left(), chart.right());
            assertThat(dot.y()).isBetween(chart.top(), chart.bottom());
        });
        assertThat(chart.levels()).allSatisfy(level -> assertThat(level.at()).isBetween(chart.top(), chart.bottom()));
        assertThat(chart.dates().get(chart.dates().size() - 1).at()).isLessThan(chart.width() - geometry.text() * 1.5);
    }

    @ParameterizedTest
    @EnumSource(Geometry.class)
    void namesMonthsAndLinesApart(Geometry geometry) {
        List<ChartLine> lines = DoubleStream.of(34, 33.9, 33.8, 33.7, 30, 30.1)
                .mapToObj(value -> new ChartLine(ChartLine.Kind.LIMIT, value, "Limit " + value))
                .toList();

        RunChart chart = RunChartDrawing.draw(Analysis.of(TWO_YEARS), lines, true, geometry);

        double apart = geometry.text() * 1.2;
        assertThat(chart.levels()).hasSize(6);
        for (int next = 1; next < 6; next++) {
            assertThat(chart.levels().get(next).labelAt()
                            - chart.levels().get(next - 1).labelAt())
                    .isGreaterThanOrEqualTo(apart);
        }
        assertThat(chart.levels().get(5).labelAt()).isLessThanOrEqualTo(chart.bottom());
        for (int next = 1; next < chart.dates().size(); next++) {
            assertThat(chart.dates().get(next).at()
                            - chart.dates().get(next - 1).at())
                    .isGreaterThan(geometry.text() * 4);
        }
        assertThat(chart.dates().get(0).label()).isEqualTo("Jan 24");
    }

    @Test
    void drawsOneReadingInTheMiddle() {
        RunChart chart = RunChartDrawing.draw(Analysis.of(TWO_YEARS.subList(0, 1)), List.of(), true, Geometry.WIDE);

        assertThat(chart.dots()).hasSize(1);
        assertThat(chart.dots().get(0).x()).isBetween(chart.left() + 100, chart.right() - 100);
    }

    @Test
    void drawsASparklineFromEdgeToEdge() {
        Sparkline spark = Sparkline.of(TWO_YEARS.subList(0, 3));

        assertThat(spark.line()).isEqualTo("4.0,28.0 58.1,16.0 116.0,4.0");
        assertThat(spark.lastX()).isEqualTo(116);
    }
}
