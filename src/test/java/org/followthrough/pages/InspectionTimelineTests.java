package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.inspections.InspectionId;
import org.followthrough.pages.InspectionTimeline.Cell;
import org.followthrough.pages.InspectionTimeline.Column;
import org.followthrough.pages.InspectionTimeline.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InspectionTimelineTests {

    private static final Column OLD = column(2022);
    private static final Column NEW = column(2026);

    @Test
    void putsOneJudgementOfTwoSubjectsBesideTheTwoThatFollowedIt() {
        InspectionTimeline timeline = InspectionTimeline.of(List.of(
                        line("ILACS", OLD, List.of("CHILDREN_IN_CARE", "CARE_LEAVERS"), "Inadequate"),
                        line("ILACS", NEW, List.of("CHILDREN_IN_CARE"), "Good"),
                        line("ILACS", NEW, List.of("CARE_LEAVERS"), "Outstanding")))
                .get(0);

        assertThat(timeline.columns()).containsExactly(OLD, NEW);
        assertThat(timeline.rows())
                .extracting(InspectionTimeline.Row::subject)
                .containsExactly("CHILDREN_IN_CARE", "CARE_LEAVERS");
        assertThat(timeline.rows().get(1).cells())
                .containsExactly(new Cell(OLD, "Inadequate", true, true), new Cell(NEW, "Outstanding", true, false));
    }

    @Test
    void tellsASubjectNotJudgedFromOneTheFrameworkDoesNotKnow() {
        InspectionTimeline timeline = InspectionTimeline.of(List.of(
                        line("ILACS", OLD, List.of("OVERALL"), "Good"),
                        line("ILACS", OLD, List.of("LEADERS"), null),
                        line("ILACS", NEW, List.of("LEADERS"), "Good")))
                .get(0);

        assertThat(timeline.rows().get(0).cells())
                .containsExactly(new Cell(OLD, "Good", true, false), new Cell(NEW, null, false, false));
        assertThat(timeline.rows().get(1).cells())
                .containsExactly(new Cell(OLD, null, true, false), new Cell(NEW, "Good", true, false));
    }

    @Test
    void readsTheSingleFrameworkAndIlacsAsOneAndAProviderApart() {
        List<InspectionTimeline> timelines = InspectionTimeline.of(List.of(
                line("SIF", column(2016), List.of("LEADERS"), "Inadequate"),
                line("ILACS", NEW, List.of("LEADERS"), "Good"),
                line("SCCIF", NEW, List.of("PROVIDER_OVERALL"), "Good")));

        assertThat(timelines).extracting(InspectionTimeline::family).containsExactly("ILACS", "SCCIF");
        assertThat(timelines.get(0).columns()).hasSize(2);
    }

    private static Column column(int year) {
        return new Column(InspectionId.next(), "NNC-" + year, LocalDate.of(year, 10, 3));
    }

    private static Line line(String code, Column inspection, List<String> subjects, @Nullable String grade) {
        return new Line("North", code, inspection, subjects, grade);
    }
}
