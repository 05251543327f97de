package org.followthrough.pages.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.PlanOverTime;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class ComparisonTests {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final LocalDate BOARD = LocalDate.of(2026, 5, 7);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final LocalDate FAR = LocalDate.of(2027, 3, 31);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    ClockForTests clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    Movements movements;

    private Story story;
    private PlanOverTime over;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        over = new PlanOverTime(beans, MADE, story, story.west());
        over.boardMeets(BOARD);
    }

    @Test
    void tellsEachKindOfChangeAndCountsWhatStayed() throws Exception {
        UUID same = over.action("Keep in touch", FAR);
        UUID moved = over.action("Open a hub", LocalDate.of(2026, 9, 1));
        UUID gone = over.action("Print a leaflet", FAR);
        UUID worse = over.action("Agree a protocol", FAR);
        UUID late = over.action("Buy passes", LocalDate.of(2026, 5, 20));
        UUID done = over.action("Train mentors", FAR);
        UUID led = over.action("Find homes", FAR);
        UUID better = over.action("See every child", FAR);
        over.stand(better, "lead_rating = 'OFF_TRACK'");
        UUID steps = over.action("Write pathway plans", FAR);
        UUID lease = over.milestone(steps, "Lease signed", LocalDate.of(2026, 8, 1));
        UUID doors = over.milestone(steps, "Doors open", LocalDate.of(2026, 10, 1));
        over.on(BOARD);
        over.freeze("Submitted to Ofsted");
        over.on(LATER);
        over.change(moved, "title = 'Open a hub in Corby', due_on = date '2026-10-01'");
        over.change(gone, "status = 'WITHDRAWN', withdrawn_because = 'Young people do not read them'");
        over.stand(worse, "lead_rating = 'AT_RISK'");
        over.change(done, "status = 'SIGNED_OFF'");
        over.change(led, "lead_title = 'Housing manager'");
        over.stand(better, "lead_rating = 'ON_TRACK'");
        over.changeMilestone(lease, "done_on = date '2026-06-01'");
        over.changeMilestone(doors, "due_on = date '2026-11-01', moved_because = 'Builders'");
        over.milestone(steps, "First visitor", LocalDate.of(2026, 12, 1));
        over.action("Write to housing", FAR);

        Document page = page("?from=1&to=today", story.officerNorth());

        assertThat(counts(page))
                .containsOnly(
                        entry("NEW", "1"),
                        entry("GONE", "1"),
                        entry("WORSE", "2"),
                        entry("BETTER", "1"),
                        entry("SIGNED_OFF", "1"),
                        entry("RATING", "5"),
                        entry("STATUS", "2"),
                        entry("DATES", "1"),
                        entry("LEAD", "1"),
                        entry("WORDS", "1"),
                        entry("MILESTONES", "1"));
        assertThat(page.text()).contains("1 action did not change").contains("Submitted to Ofsted");
        assertThat(page.select("a[href$=" + same + "]"))
                .as("not among the changed")
                .isEmpty();
        assertThat(lines(page, moved))
                .containsExactly(
                        "Due | 1 September 2026 | 1 October 2026", "Title | Open a hub | Open a hub put in: in Corby");
        assertThat(lines(page, gone)).containsExactly("Rating | Green | No rating", "Status | In progress | Withdrawn");
        assertThat(card(page, gone).text()).contains("Young people do not read them");
        assertThat(lines(page, worse)).containsExactly("Rating | Green | Amber");
        assertThat(lines(page, late)).as("by the passing of time").containsExactly("Rating | Green | Red");
        assertThat(lines(page, done)).containsExactly("Rating | Green | Blue", "Status | In progress | Signed off");
        assertThat(lines(page, better)).containsExactly("Rating | Red | Green");
        assertThat(lines(page, led))
                .containsExactly("Lead | taken out: Leaving care service manager | put in: Housing manager");
        assertThat(lines(page, steps))
                .containsExactly(
                        "Milestone: Lease signed | due 1 August 2026 | done on 1 June 2026",
                        "Milestone: Doors open | due 1 October 2026 | due 1 November 2026",
                        "Milestone: First visitor | Nothing | due 1 December 2026");
    }

    @Test
    void showsOneKindOrEverything() throws Exception {
        UUID same = over.action("Keep in touch", FAR);
        UUID moved = over.action("Open a hub", FAR);
        over.on(BOARD);
        over.freeze("First");
        over.on(LATER);
        over.change(moved, "due_on = date '2027-04-30'");
        over.action("Write to housing", FAR);

        assertThat(titles(page("?from=1&to=today&change=DATES", story.officerNorth())))
                .containsExactly("A2 Open a hub");
        assertThat(titles(page("?from=1&to=today&change=ALL", story.officerNorth())))
                .containsExactly("A1 Keep in touch", "A2 Open a hub", "A3 Write to housing");
        assertThat(card(page("?from=1&to=today&change=ALL", story.officerNorth()), same)
                        .text())
                .contains("did not change");
        assertThat(titles(page("?from=1&to=today&change=nonsense", story.officerNorth())))
                .containsExactly("A2 Open a hub", "A3 Write to housing");
    }

    @Test
    void comparesTwoVersionsAndDoesNotHearWhatCameAfter() throws Exception {
        UUID action = over.action("Open a hub", FAR);
        over.freeze("First");
        over.on(BOARD);
        over.change(action, "title = 'Open two hubs'");
        over.freeze("Second");
        over.on(LATER);
        over.change(action, "title = 'Open three hubs'");

        Document page = page("?from=1&to=2", story.officerNorth());
        assertThat(lines(page, action)).containsExactly("Title | Open taken out: a hub | Open put in: two hubs");
        assertThat(page.text()).doesNotContain("three hubs");
        assertThat(lines(page("?from=2&to=1", story.officerNorth()), action))
                .as("the earlier is always then")
                .isEqualTo(lines(page, action));
        assertThat(page("?from=7&to=today", story.officerNorth()).text()).contains("“7” is no version of this plan");
    }

    @Test
    void showsACouncilNothingOfTheOthers() throws Exception {
        over.action("For both", FAR);
        UUID north = over.action("Only for the north", FAR, story.north());
        UUID west = over.action("Only for the west", FAR, story.west());
        UUID step = over.milestone(north, "Step of the north", FAR);
        over.on(BOARD);
        over.freeze("First");
        over.on(LATER);
        over.change(north, "title = 'Still only for the north'");
        over.change(west, "title = 'Still only for the west'");
        over.changeMilestone(step, "done_on = date '2026-06-01'");

        Document seenByWest = page("?from=1&to=today&change=ALL", story.officerWest());
        assertThat(titles(seenByWest)).containsExactly("A1 For both", "A3 Still only for the west");
        assertThat(seenByWest.text()).doesNotContain("north").contains("1 action did not change");
        assertThat(counts(seenByWest)).containsOnly(entry("WORDS", "1"));
        assertThat(titles(page("?from=1&to=today&change=ALL", story.managerTrust())))
                .hasSize(3);
        assertThat(movement(story.officerWest()).counts()).containsEntry(ChangeKind.WORDS, 1L);
        assertThat(movement(story.managerTrust()).counts()).containsEntry(ChangeKind.WORDS, 2L);
    }

    @Test
    void countsWhatMovedSinceTheBoardMetLikeTheComparisonDoes() throws Exception {
        UUID worse = over.action("Agree a protocol", FAR);
        UUID asked = over.action("Train mentors", FAR);
        UUID moved = over.action("Open a hub", FAR);
        over.on(BOARD);
        over.change(moved, "due_on = date '2027-04-30'");
        over.on(LATER);
        over.stand(worse, "lead_rating = 'OFF_TRACK'");
        over.change(asked, "status = 'AWAITING_SIGN_OFF'");

        Movement movement = movement(story.boardNorth());

        assertThat(movement.since()).isEqualTo(BOARD);
        assertThat(movement.boardMet()).isTrue();
        assertThat(movement.told())
                .as("what was moved on the day of the board it knew, and asking for sign-off is no fall")
                .containsExactly(new Movement.Count(ChangeKind.WORSE, 1));
        Document behind = visit(movement.address(), story.boardNorth());
        assertThat(counts(behind)).containsOnly(entry("WORSE", "1"), entry("RATING", "2"), entry("STATUS", "1"));
    }

    @Test
    void looksThirtyDaysBackWhereNoBoardHasMet() {
        over.on(BOARD);
        Movement movement = movement(story.boardNorth());

        assertThat(movement.boardMet()).as("it meets today only").isFalse();
        assertThat(movement.since()).isEqualTo(BOARD.minusDays(30));
    }

    private Movement movement(PersonId person) {
        return Objects.requireNonNull(movements
                .sinceTheBoardMet(List.of(over.plan), world.viewer(person))
                .get(over.plan));
    }

    private Document page(String query, PersonId person) throws Exception {
        return visit("/plans/" + over.plan + "/versions/comparison" + query, person);
    }

    private Document visit(String address, PersonId person) throws Exception {
        return Jsoup.parse(mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                                java.net.URI.create(address))
                        .with(world.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static Map<String, String> counts(Document page) {
        return page.select(".app-counts a").stream()
                .collect(Collectors.toMap(
                        link -> link.attr("href").replaceAll(".*change=", ""),
                        link -> link.select("strong").text()));
    }

    private static List<String> titles(Document page) {
        return page.select(".app-compared h3 a").eachText();
    }

    private static Element card(Document page, UUID action) {
        return Objects.requireNonNull(Objects.requireNonNull(page.selectFirst("a[href$=" + action + "]"))
                .closest("article"));
    }

    private static List<String> lines(Document page, UUID action) {
        return card(page, action).select("tbody tr").stream()
                .map(line -> String.join(" | ", line.children().eachText()))
                .toList();
    }
}
