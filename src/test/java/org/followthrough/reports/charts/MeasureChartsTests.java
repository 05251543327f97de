package org.followthrough.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.followthrough.FollowthroughTest;
import org.followthrough.measures.MeasureId;
import org.followthrough.measures.MeasuresOfTest;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.measures.Scorecards;
import org.followthrough.measures.Unit;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.forms.office.Picture;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@FollowthroughTest
class MeasureChartsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MeasureCharts charts;

    @Autowired
    private Scorecards scorecards;

    private MeasuresOfTest world;

    @BeforeEach
    void begin() {
        world = MeasuresOfTest.in(context);
    }

    @Test
    void showsTheSameDrawingAsThePageOfTheMeasure() throws Exception {
        MeasureId measure = world.measure(MeasuresOfTest.words("Waiting for a home", Unit.COUNT));
        world.read(measure, 41, 40, 38, 44, 36, 35);

        Block.Chart chart = chart();

        var drawn = Jsoup.parse(chart.svg(), "", Parser.xmlParser());
        assertThat(drawn.select("svg > title").text()).isEqualTo(chart.title()).contains("Waiting for a home");
        assertThat(drawn.select("svg").attr("width")).isEqualTo(Integer.toString(chart.width()));
        assertThat(drawn.select("circle")).hasSize(6);
        assertThat(chart.words())
                .startsWith(
                        "6 readings in the order of their dates. The first, of 31 January 2025, is 41; the latest, of")
                .contains("is 35.", "Median");
        var picture = ImageIO.read(new ByteArrayInputStream(Picture.of(chart).bytes()));
        assertThat(picture.getWidth()).isEqualTo(2 * chart.width());
        assertThat(picture.getRGB(0, 0)).as("on white, whatever lies behind it").isEqualTo(0xFFFFFFFF);
    }

    @Test
    void neverSaysASmallCount() {
        MeasureId measure = world.measure(MeasuresOfTest.words("Missing", Unit.COUNT));
        world.read(measure, 3, 9);

        Block.Chart chart = chart();

        assertThat(chart.words()).contains("is <5;", "is 9.").doesNotContain("is 3;");
        assertThat(chart.svg()).contains("&lt;5").doesNotContain(": 3<");
    }

    @Test
    void drawsNothingWhereThereIsNothingToDraw() {
        world.measure(MeasuresOfTest.words("Not read yet", Unit.COUNT));

        assertThat(charts.chart(row())).isEmpty();
    }

    private Block.Chart chart() {
        return charts.chart(row()).orElseThrow();
    }

    private ScorecardRow row() {
        return world.by(world.story.leadTrust(), viewer -> scorecards.ofPlan(world.plan, viewer, 1))
                .rows()
                .get(0);
    }
}
