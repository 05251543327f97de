package org.followthrough.reports.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class ScorecardPapersTests {

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    ScorecardPapers papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementLog statements;

    private Story story;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        plan = new ReportWorld(beans, story).plan("Care leavers");
    }

    @Test
    void makeASensiblePaperOfAPlanWithoutMeasures() {
        assertThat(paper().blocks())
                .contains(Block.Words.plain("This plan has no measures yet."))
                .noneMatch(Block.Chart.class::isInstance);
        assertThat(rows(paper(), 0)).isEmpty();
    }

    @Test
    void sayWhereEachMeasureStandsAndDrawIt() {
        UUID measure = measure("Young people waiting");
        read(measure, "2026-09-30", 31);
        read(measure, "2026-10-31", 8);

        ReadablePaper paper = paper();

        assertThat(paper.blocks())
                .anySatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                Block.Chart.class,
                                chart -> assertThat(chart.svg()).startsWith("<svg")));
        List<Object> row = rows(paper, 0).get(0);
        assertThat(row)
                .contains("Young people waiting", LocalDate.of(2026, 10, 31), "Met")
                .contains(new BigDecimal("8.0000"));
        assertThat(rows(paper, 1)).hasSize(2);
    }

    @Test
    void neverTellASmallNumber() {
        UUID measure = measure("Young people waiting");
        read(measure, "2026-09-30", 31);
        read(measure, "2026-10-31", 3);

        ReadablePaper paper = paper();

        assertThat(rows(paper, 0).get(0)).contains("<5");
        assertThat(rows(paper, 0).toString() + rows(paper, 1)).doesNotContain(" 3.0000", "[3.0000", ", 3,");
    }

    @Test
    void takeAsManyStatementsForTwentyMeasuresAsForOne() throws Exception {
        measure("One");
        Viewer viewer = officer();
        int few = statements.of(() -> paper(viewer)).size();
        for (int number = 0; number < 20; number++) {
            read(measure("Measure " + number), "2026-09-30", 31);
        }
        assertThat(statements.of(() -> paper(viewer))).hasSize(few).hasSizeLessThanOrEqualTo(4);
    }

    private UUID measure(String name) {
        UUID measure = Ids.next();
        jdbc.sql("""
                        insert into measure (id, version, plan_id, name, unit, better, baseline, baseline_on, target, target_on,
                                             read_every, defined_by, defined_at)
                        values (?, 0, ?, ?, 'COUNT', 'DOWN', 40, date '2026-01-31', 10, date '2027-01-31', 'MONTHLY', ?,
                                timestamptz '2026-02-01')
                        """)
                .params(measure, plan.id(), name, story.officerNorth().id())
                .update();
        return measure;
    }

    private void read(UUID measure, String day, int value) {
        jdbc.sql("""
                        insert into reading (id, version, measure_id, plan_id, read_on, value, recorded_by, recorded_at)
                        values (?, 0, ?, ?, cast(? as date), ?, ?, timestamptz '2026-11-01')
                        """)
                .params(
                        Ids.next(),
                        measure,
                        plan.id(),
                        day,
                        value,
                        story.officerNorth().id())
                .update();
    }

    private Viewer officer() {
        return world.viewer(story.officerNorth());
    }

    private ReadablePaper paper() {
        return paper(officer());
    }

    private ReadablePaper paper(Viewer viewer) {
        return papers.make(new PaperRequest(Ids.next(), plan, viewer.today(), null, false, ActionFilter.NONE, viewer));
    }

    private static List<List<Object>> rows(ReadablePaper paper, int sheet) {
        return StreamSupport.stream(paper.sheets().get(sheet).rows().spliterator(), false)
                .map(row -> ((PaperTable.Row) row).cells())
                .toList();
    }
}
