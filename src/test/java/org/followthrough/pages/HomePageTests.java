package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class HomePageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private Story story;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        ActionMother mother = beans.createBean(ActionMother.class);
        action = world.acting(story.officerNorth(), () -> mother.begun(story, story.leadTrust()));
    }

    @Test
    void showsTheLeadWhatNeedsThemAndTheListBehindEachCount() throws Exception {
        jdbc.sql("update action set due_on = :day where id = :action")
                .param("day", world.viewer(story.leadTrust()).today().minusDays(12))
                .param("action", action.id())
                .update();

        Element home = home(story.leadTrust());

        assertThat(home.select("h2#OVERDUE").text()).isEqualTo("Past their due date (1)");
        assertThat(home.select(".app-needs").text()).contains("12 days past its due date", "Plan " + story.mark());
        assertThat(home.select(".app-needs a").eachAttr("href")).contains("/actions/" + action + "/updates");
        Element list = page("/needs?kind=OVERDUE", story.leadTrust());
        assertThat(list.select("h1").text()).isEqualTo("Past their due date (1)");
        assertThat(list.select(".app-needs__one")).hasSize(1);
        assertThat(page("/needs?kind=OVERDUE", story.officerWest()).text()).contains("Nothing of this kind needs you");
    }

    @Test
    void leadsToAllOpenActionsThatTheViewerLeads() throws Exception {
        String all = home(story.leadTrust())
                .select("a:contains(The open action that you lead)")
                .attr("href");

        assertThat(page(all, story.leadTrust()).select("a").eachAttr("href")).contains("/actions/" + action);
    }

    @Test
    void saysSoWhenNothingNeedsTheViewer() throws Exception {
        assertThat(home(story.boardNorth()).text()).contains("Nothing needs you today.");
    }

    @Test
    void showsThePlansOfOnesOwnCouncilAndNothingOfTheOther() throws Exception {
        assertThat(home(story.boardNorth()).text()).contains("Plan " + story.mark());
        assertThat(home(story.officerWest()).text())
                .doesNotContain("Plan " + story.mark())
                .contains("There is no improvement plan yet");
    }

    @Test
    void offersToPutALetterInOnlyToThoseWhoKeepPlans() throws Exception {
        assertThat(home(story.officerWest()).select("a[href=/letters/new]")).isNotEmpty();
        assertThat(home(story.administrator()).select("a[href=/letters/new]")).isEmpty();
    }

    private Element home(PersonId person) throws Exception {
        return page("/", person);
    }

    private Element page(String address, PersonId person) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(world.as(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .expectFirst("main");
    }
}
