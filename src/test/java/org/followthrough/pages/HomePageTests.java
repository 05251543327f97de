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
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class HomePageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Story story;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        ActionMother mother = beans.createBean(ActionMother.class);
        action = world.acting(story.officerNorth(), () -> mother.begun(story, story.leadTrust()));
    }

    @Test
    void showsTheLeadWhatIsTheirsAndWhereToReportOnIt() throws Exception {
        Element home = home(story.leadTrust());

        assertThat(home.select("#mine").text()).isEqualTo("My actions (1)");
        assertThat(home.select("a").eachAttr("href")).contains("/actions/" + action, "/actions/" + action + "/updates");
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
        return Jsoup.parse(mvc.perform(get("/").with(world.as(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .expectFirst("main");
    }
}
