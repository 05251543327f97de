package org.followthrough.pages.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineChartTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void drawsBarsFromStartToDueInProportionToTheDays() {
        TimelineChart chart = chart(
                row("Half", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1), null),
                row("Whole", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null));

        TimelineChart.Bar half = chart.bars().get(0);
        TimelineChart.Bar whole = chart.bars().get(1);
        assertThat(half.from()).isEqualTo(whole.from()).isEqualTo(TimelineFormat.WIDE.left());
        assertThat(half.width() / whole.width()).isCloseTo(181 / 364.0, org.assertj.core.data.Offset.offset(0.01));
        assertThat(chart.today()).isBetween(half.from(), half.to());
        assertThat(whole.to()).isLessThanOrEqualTo(TimelineFormat.WIDE.width() - TimelineFormat.RIGHT);
    }

    @Test
    void marksTheFirstDueDateWhereItMovedAndTheTimeSinceItIsLate() {
        TimelineRow moved = new TimelineRow(
                ActionId.next(),
                "A1",
                "Open a hub",
                "Lead",
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 3, 1),
                ActionStatus.IN_PROGRESS,
                Rating.RED,
                List.of());
        TimelineChart.Bar bar = chart(moved).bars().get(0);

        assertThat(bar.originally()).isBetween(bar.from(), bar.to());
        assertThat(bar.late()).isEqualTo(chart(moved).today());
        assertThat(bar.lateWidth()).isPositive();
        TimelineChart.Bar plain =
                chart(row("Other", null, LocalDate.of(2026, 9, 1), null)).bars().get(0);
        assertThat(plain.originally()).isNull();
        assertThat(plain.late()).isNull();
    }

    @Test
    void tellsMilestonesDoneMissedAndAheadApart() {
        TimelineRow row = row("Open a hub", null, LocalDate.of(2026, 9, 1), null)
                .with(List.of(
                        new TimelineMilestone("Funding", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 5, 1)),
                        new TimelineMilestone("Lease", LocalDate.of(2026, 5, 31), null),
                        new TimelineMilestone("Doors", TODAY, null)));

        assertThat(chart(row).bars().get(0).marks())
                .extracting(TimelineChart.Mark::state)
                .containsExactly(
                        TimelineMilestone.State.DONE, TimelineMilestone.State.MISSED, TimelineMilestone.State.AHEAD);
        assertThat(chart(row).bars().get(0).marks().get(0).x())
                .as("where it was done, not where it was due")
                .isLessThan(chart(row).bars().get(0).marks().get(1).x());
    }

    @Test
    void namesAGroupOnceAboveItsActions() {
        TimelineChart chart =
                chart(row("One", null, TODAY, "R1"), row("Two", null, TODAY, "R1"), row("Three", null, TODAY, "R2"));

        assertThat(chart.headings()).extracting(TimelineChart.Heading::words).containsExactly("R1", "R2");
        assertThat(chart.bars()).extracting(TimelineChart.Bar::y).isSorted().doesNotHaveDuplicates();
        assertThat(chart.height()).isGreaterThan(chart.bars().get(2).y() + TimelineFormat.WIDE.rowHeight());
    }

    @Test
    void writesNoTwoMonthsOverEachOtherHoweverLongTheTime() {
        for (TimelineFormat format : List.of(TimelineFormat.WIDE, TimelineFormat.NARROW)) {
            for (int months : List.of(1, 5, 13, 40, 100, 400)) {
                TimelineChart chart =
                        TimelineChart.of(List.of(row("Long", TODAY, TODAY.plusMonths(months), null)), TODAY, format);
                assertThat(chart.ticks()).as(months + " months").isNotEmpty();
                for (int place = 1; place < chart.ticks().size(); place++) {
                    assertThat(chart.ticks().get(place).x()
                                    - chart.ticks().get(place - 1).x())
                            .isGreaterThan(format.tickWidth() * 0.9);
                }
            }
        }
    }

    @Test
    void cutsTitlesToTheRoomThereIs() {
        TimelineChart.Bar bar =
                chart(row("word ".repeat(40), null, TODAY, null)).bars().get(0);
        assertThat(bar.words())
                .hasSizeLessThanOrEqualTo(TimelineFormat.WIDE.letters())
                .endsWith("…");
    }

    @Test
    void drawsAnActionThatWasDueBeforeItWasWrittenDown() {
        TimelineChart.Bar bar =
                chart(row("Imported", null, TODAY.minusYears(2), null)).bars().get(0);
        assertThat(bar.from()).isEqualTo(bar.to());
        assertThat(bar.width()).as("still seen").isPositive();
    }

    private static TimelineChart chart(TimelineRow... rows) {
        return TimelineChart.of(List.of(rows), TODAY, TimelineFormat.WIDE);
    }

    private static TimelineRow row(String title, @Nullable LocalDate starts, LocalDate due, @Nullable String group) {
        return new TimelineRow(
                ActionId.next(),
                "A1",
                title,
                "Lead",
                group,
                null,
                starts,
                LocalDate.of(2026, 2, 1),
                due,
                due,
                ActionStatus.IN_PROGRESS,
                Rating.GREEN,
                List.of());
    }
}
