package org.followthrough.pages.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.PlanOverTime;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.history.AsAt;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class ProgressPageTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgressReads reads;

    @Autowired
    MockMvc mvc;

    private Story story;
    private PlanOverTime over;

    @BeforeEach
    void liveThroughAYear() {
        story = world.northamptonshire();
        over = new PlanOverTime(beans, LocalDate.of(2025, 10, 1), story, story.west());
        UUID first = over.action("Open a hub", DUE);
        UUID second = over.action("Agree a protocol", DUE);
        over.on(LocalDate.of(2025, 11, 30));
        UUID third = over.action("Only for the north", DUE, story.north());
        over.change(first, "status = 'AWAITING_SIGN_OFF'");
        over.on(LocalDate.of(2025, 12, 1));
        over.change(first, "status = 'SIGNED_OFF'");
        over.on(LocalDate.of(2026, 1, 15));
        over.embed(first);
        over.change(third, "status = 'WITHDRAWN', withdrawn_because = 'No'");
        over.on(LocalDate.of(2026, 2, 10));
        over.change(second, "status = 'SIGNED_OFF'");
        over.change(second, "status = 'IN_PROGRESS'");
        over.action("Write to housing", DUE);
        over.change(
                over.action("Came complete", DUE), "status = 'CLOSED_BEFORE_IMPORT', closed_on = date '2024-03-31'");
    }

    @Test
    void countsWhatStoodAtTheEndOfEachMonth() {
        assertThat(reads.months(over.plan, world.viewer(story.officerNorth())))
                .containsExactly(
                        new ProgressMonth(LocalDate.of(2025, 10, 31), 2, 0, 0, 0, 0),
                        new ProgressMonth(LocalDate.of(2025, 11, 30), 3, 0, 0, 0, 0),
                        new ProgressMonth(LocalDate.of(2025, 12, 31), 2, 1, 0, 0, 0),
                        new ProgressMonth(LocalDate.of(2026, 1, 31), 1, 0, 1, 1, 0),
                        new ProgressMonth(LocalDate.of(2026, 2, 10), 2, 0, 1, 1, 1));
        assertThat(reads.months(over.plan, world.viewer(story.officerWest())))
                .as("without what is for the north only")
                .extracting(ProgressMonth::open)
                .containsExactly(2L, 2L, 1L, 1L, 2L);
    }

    @Test
    void countsEachMonthAsReadingThatDayDoes() {
        for (ProgressMonth month : reads.months(over.plan, world.viewer(story.officerNorth()))) {
            List<String> statuses = jdbc.sql("select a.status from " + AsAt.rows("action", ":plan", ":instant") + " a")
                    .param("plan", over.plan.id())
                    .param("instant", AsAt.endOf(month.day()))
                    .query(String.class)
                    .list();
            assertThat(statuses).filteredOn("EMBEDDED"::equals).hasSize((int) month.embedded());
            assertThat(statuses).filteredOn("SIGNED_OFF"::equals).hasSize((int) month.signedOff());
            assertThat(statuses).hasSize((int) (month.drawn() + month.withdrawn() + month.closedBefore()));
        }
    }

    @Test
    void leadsToListsOfAsManyActionsAsItCounts() throws Exception {
        Document page = page("/plans/" + over.plan + "/progress", story.officerNorth());

        assertThat(page.select("svg.app-chart--wide g")).hasSize(5);
        assertThat(page.select("tbody tr:last-child").text()).isEqualTo("Today, 10 February 2026 2 0 1 1 1");
        assertThat(page.select(".app-key a").eachText()).containsExactly("2 open", "None signed off", "1 embedded");
        for (var link : page.select(".app-key a")) {
            String number = link.text().replace("None", "0").replaceAll("\\D", "");
            assertThat(page(link.attr("href"), story.officerNorth()).select("tbody tr"))
                    .as(link.attr("href"))
                    .hasSize(Integer.parseInt(number));
        }
    }

    private Document page(String address, PersonId person) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address)).with(world.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
