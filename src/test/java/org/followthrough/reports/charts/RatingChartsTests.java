package org.followthrough.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.followthrough.reports.document.RatingColour.AMBER;
import static org.followthrough.reports.document.RatingColour.RED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.followthrough.reports.document.Block;
import org.junit.jupiter.api.Test;

class RatingChartsTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void saysInWordsWhatItShows() {
        Block.Chart chart = ChartMother.ratings(
                List.of(new RatedDay(MAY, Map.of(RED, 3, AMBER, 1)), new RatedDay(MAY.plusMonths(1), Map.of())));
        assertThat(chart.words()).isEqualTo("1 May 2026: 3 red, 1 amber. 1 June 2026: nothing counted.");
        assertThat(chart.svg())
                .startsWith("<svg")
                .endsWith("</svg>")
                .contains("<title>Ratings of actions</title>")
                .contains(">1 May 26<", ">Red<", ">Amber<")
                .doesNotContain(">Green<");
    }

    @Test
    void stacksWhatIsRedOnTop() {
        var columns = StackedColumns.of(List.of(new RatedDay(MAY, Map.of(RED, 3, AMBER, 1))));
        var parts = columns.columns().get(0).parts();
        assertThat(parts).extracting(StackedColumns.Part::colour).containsExactly(AMBER, RED);
        assertThat(parts.get(1).y() + parts.get(1).height())
                .isEqualTo(parts.get(0).y());
        assertThat(parts.get(1).height()).isEqualTo(3 * parts.get(0).height());
        assertThat(columns.lines().get(columns.lines().size() - 1).count()).isEqualTo(4);
    }

    @Test
    void drawsOneToTwelveDays() {
        var day = new RatedDay(MAY, Map.of(RED, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ChartMother.ratings(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ChartMother.ratings(Collections.nCopies(13, day)));
        assertThat(ChartMother.ratings(Collections.nCopies(12, day)).svg()).contains(">May 26<");
    }
}
