package org.followthrough.pages.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class HistoryPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private InspectionManagement inspections;

    @Autowired
    private PlanManagement plans;

    private Story story;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
    }

    @Test
    void tellWhoDidWhatInWordsAndNeverInIds() throws Exception {
        ActionMother mother = beans.createBean(ActionMother.class);
        ActionId action = world.acting(story.officerNorth(), () -> mother.begun(story, story.leadTrust()));

        String words = words("/actions/" + action + "/history", story.boardNorth());

        assertThat(words)
                .contains("Action written down")
                .contains("Progress recorded")
                .contains("Recommendation linked")
                .contains("Officer north " + story.mark())
                .contains("Lead trust " + story.mark())
                .contains("21 November 2026")
                .doesNotContain("_")
                .doesNotContain(action.toString())
                .doesNotContain(story.leadTrust().toString());
    }

    @Test
    void areNotFoundByTheCouncilNextDoor() throws Exception {
        ActionId action = beans.createBean(ActionMother.class).begun(story, null);

        assertThat(open("/actions/" + action + "/history", story.officerWest()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void nameNoConfidentialInspectionToThoseWhoMayNotKnowOfIt() throws Exception {
        InspectionId hidden = world.acting(
                story.officerNorth(),
                () -> inspections.record(
                        InspectionMother.visit(Confidentiality.NOT_FOR_PUBLICATION, null, story.north()),
                        world.viewer(story.officerNorth())));
        PlanId plan = world.acting(
                story.officerNorth(),
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(),
                                null,
                                null,
                                42,
                                List.of(story.north()),
                                List.of(hidden),
                                List.of(LocalDate.of(2026, 12, 10))),
                        world.viewer(story.officerNorth())));
        String title = words("/inspections/" + hidden + "/history", story.officerNorth());
        assertThat(title).contains("Inspection recorded");

        String told = words("/plans/" + plan + "/history", story.officerNorth());
        String untold = words("/plans/" + plan + "/history", story.boardNorth());

        assertThat(told).contains("Inspection answered").contains("Inspection Focused visit, care leavers");
        assertThat(untold).contains("Plan made").doesNotContain("Inspection");
        assertThat(open("/inspections/" + hidden + "/history", story.boardNorth())
                        .getStatus())
                .isEqualTo(404);
    }

    private String words(String address, PersonId person) throws Exception {
        return Jsoup.parse(open(address, person).getContentAsString())
                .select("main")
                .text();
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return mvc.perform(get(address).with(world.as(person))).andReturn().getResponse();
    }
}
