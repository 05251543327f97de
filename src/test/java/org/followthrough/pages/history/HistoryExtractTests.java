package org.followthrough.pages.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@FollowthroughTest
class HistoryExtractTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    HistoryExtract extract;

    @Autowired
    ClockForTests clock;

    private Story story;
    private ReportWorld written;
    private InspectionId visit;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        visit = written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes")));
        plan = written.plan("Care leavers", visit);
        written.action(plan, "Agree a protocol", DUE, written.recommendation(visit, 1));
    }

    @Test
    void tellsWhoDidWhatToWhatWithBothSides() {
        List<List<Object>> rows = rows(ActionFilter.NONE, null, false);

        assertThat(rows).anySatisfy(row -> assertThat(row)
                .contains("Officer north " + story.mark(), "A1 Agree a protocol", "Title", "Agree a protocol"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("Care leavers"));
    }

    @Test
    void beginsOnTheDayThatIsAskedFor() {
        clock.advance(Duration.ofDays(2));
        written.action(plan, "Open a hub", DUE, written.recommendation(visit, 1));

        List<List<Object>> rows =
                rows(ActionFilter.NONE, officer().today().minusDays(1), false);

        assertThat(rows.toString()).contains("A2 Open a hub").doesNotContain("A1 Agree");
    }

    @Test
    void isOfTheActionsThatAListShows() {
        written.action(plan, "Open a hub", DUE, written.recommendation(visit, 1));

        assertThat(rows(ActionFilter.ofQuery("q=A2"), null, false).toString())
                .contains("A2 Open a hub")
                .doesNotContain("A1 Agree");
    }

    @Test
    void leavesPeopleOutWhereAskedTo() {
        assertThat(rows(ActionFilter.NONE, null, true).toString())
                .contains("A1 Agree a protocol")
                .doesNotContain("Officer north");
    }

    @Test
    void tellsNothingOfAConfidentialVisitToThoseNotNamedOnIt() {
        InspectionId secret =
                written.inspection("Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed words")));
        PlanId other = written.plan("Other plan", secret, visit);
        written.action(other, "Write things down", DUE, written.recommendation(secret, 1));

        assertThat(rows(other, story.officerNorth()).toString()).contains("Hushed visit");
        assertThat(rows(other, story.leaderNorth()).toString())
                .contains("Write things down", "Open visit")
                .doesNotContain("Hushed", "2024-10-B");
    }

    private List<List<Object>> rows(ActionFilter filter, @Nullable LocalDate since, boolean withoutPeople) {
        Viewer viewer = officer();
        return rows(new PaperRequest(Ids.next(), plan, viewer.today(), since, withoutPeople, filter, viewer));
    }

    private List<List<Object>> rows(PlanId of, PersonId person) {
        Viewer viewer = world.viewer(person);
        return rows(new PaperRequest(Ids.next(), of, viewer.today(), null, false, ActionFilter.NONE, viewer));
    }

    private List<List<Object>> rows(PaperRequest request) {
        return StreamSupport.stream(
                        extract.make(request).sheets().get(0).rows().spliterator(), false)
                .map(row -> ((PaperTable.Row) row).cells())
                .toList();
    }

    private Viewer officer() {
        return world.viewer(story.officerNorth());
    }
}
