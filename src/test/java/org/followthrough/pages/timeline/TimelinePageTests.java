package org.followthrough.pages.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.PlanOverTime;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class TimelinePageTests {

    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    private Story story;
    private PlanOverTime over;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        over = new PlanOverTime(beans, MADE, story, story.west());
    }

    @Test
    void saysInTheTableWhatThePictureShows() throws Exception {
        UUID hub = over.action("Open a hub", DUE);
        over.milestone(hub, "Lease signed", LocalDate.of(2026, 5, 1));
        over.change(hub, "due_on = date '2026-10-01'");
        over.change(over.action("Withdrawn", DUE), "status = 'WITHDRAWN', withdrawn_because = 'No'");
        over.on(LocalDate.of(2026, 6, 1));

        Document page = page("", story.boardNorth());

        assertThat(page.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("A1 Open a hub")
                .contains("1 October 2026 originally 1 September 2026")
                .contains("Lease signed: missed, it was due on 1 May 2026");
        assertThat(page.select("svg.app-chart")).as("two formats").hasSize(2);
        assertThat(page.select("svg.app-chart--wide a.app-gantt__row")).hasSize(1);
        assertThat(page.select("svg.app-chart--wide .app-gantt__missed")).hasSize(1);
        assertThat(page.select("svg.app-chart--wide .app-gantt__original")).hasSize(1);
        assertThat(page.select("svg.app-chart--wide > title").text()).startsWith("Timeline: Plan over time");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void showsACouncilNothingOfTheOthers() throws Exception {
        over.action("For both", DUE);
        UUID north = over.action("Only for the north", DUE, story.north());
        over.milestone(north, "Step of the north", DUE);

        assertThat(page("", story.officerWest()).text())
                .contains("For both")
                .doesNotContain("Only for")
                .doesNotContain("Step of the north");
        assertThat(page("", story.officerNorth()).text()).contains("Only for the north", "Step of the north");
    }

    @Test
    void showsOneThemeAndPagesLongPlans() throws Exception {
        IntStream.range(0, 45).forEach(number -> over.action("Work " + number, DUE));
        UUID themed = over.action("Find homes", DUE);
        over.change(themed, "theme_id = (select id from theme where name = 'Housing')");
        String housing = "01935a00-0000-7000-8000-000000000001";

        assertThat(page("?theme=" + housing, story.officerNorth()).select("tbody tr"))
                .hasSize(1);
        assertThat(page("?group=theme", story.officerNorth())
                        .select("svg.app-chart--wide .app-gantt__group")
                        .eachText())
                .containsExactly("Housing");
        assertThat(page("", story.officerNorth()).select("tbody tr")).hasSize(40);
        assertThat(page("?page=2", story.officerNorth()).select("tbody tr")).hasSize(6);
        assertThat(page("?theme=nonsense&group=nonsense", story.officerNorth()).select("tbody tr"))
                .hasSize(40);
        assertThat(page("?theme=" + UUID.randomUUID(), story.officerNorth()).text())
                .contains("No action of the plan has this theme");
    }

    private Document page(String query, PersonId person) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create("/plans/" + over.plan + "/timeline" + query))
                        .with(world.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
