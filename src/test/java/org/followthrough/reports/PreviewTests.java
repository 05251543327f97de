package org.followthrough.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class PreviewTests {

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    private Story story;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        var written = new ReportWorld(beans, story);
        InspectionId open =
                written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people")));
        InspectionId secret = written.inspection(
                "Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed words of inspectors")));
        plan = written.plan("Care leavers\u2019 plan", open, secret);
        written.action(plan, "Agree a protocol", LocalDate.of(2027, 3, 3), written.recommendation(open, 1));
    }

    @Test
    void saysWhatThePaperWillSay() throws Exception {
        Document page = page("", 200, story.officerNorth());

        assertThat(page.select("h1").text()).isEqualTo("Care leavers\u2019 plan Action plan");
        assertThat(page.select(".app-paper").text())
                .contains("As at 21 November 2026", "Homes for young people", "Agree a protocol", "not frozen yet");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void leadsToEachFormWithWhatWasAskedFor() throws Exception {
        Document page = page("&theme=&q=protocol&rating=RED", 200, story.officerNorth());

        assertThat(page.select(".app-paper-tools__forms a").eachAttr("href"))
                .allSatisfy(address -> assertThat(address).contains("plan=" + plan, "q=protocol", "rating=RED"))
                .anyMatch(address -> address.startsWith("/reports/action-plan.pdf?"))
                .anyMatch(address -> address.startsWith("/reports/action-plan.csv?") && address.endsWith("&bom=no"));
        assertThat(page.select(".app-paper-tools form input[type=hidden]").eachAttr("name"))
                .contains("plan", "q", "rating")
                .doesNotContain("theme");
    }

    @ParameterizedTest
    @CsvSource({
        "asAt=31/2/2026, The day it is as at must be a real date",
        "asAt=soon, The day it is as at must be a real date",
        "asAt=1/1/2030, must be today or in the past",
        "since=21/11/2026, must be before the day it is as at",
        "since=x, must be a real date"
    })
    void saysBesideADayWhatIsWrongWithItAndLosesNothing(String asked, String wrong) throws Exception {
        String typed = asked.substring(asked.indexOf('=') + 1);

        Document page = page("&" + asked, 422, story.officerNorth());

        assertThat(page.select(".govuk-error-summary").text()).contains(wrong);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".app-paper")).isEmpty();
        if (asked.startsWith("asAt")) {
            assertThat(page.select("#asAt").attr("value")).isEqualTo(typed);
            assertThat(page.select("#asAt-error").text()).contains(wrong);
        }
    }

    @Test
    void offersTheTrustAPaperForEachCouncilOfThePlan() throws Exception {
        share();

        Document page = page("", 200, story.managerTrust());

        assertThat(page.select("select[name=organisation] option").eachText())
                .containsExactly("All that you may see", "North " + story.mark(), "West " + story.mark());
        assertThat(page("", 200, story.officerNorth()).select("select[name=organisation]"))
                .as("who sees one council has nothing to choose")
                .isEmpty();
    }

    @Test
    void isForTheCouncilThatWasChosenAndSoIsEachForm() throws Exception {
        share();

        Document page = page("&q=protocol&organisation=" + story.west(), 200, story.managerTrust());

        assertThat(page.select("select[name=organisation] option[selected]").text())
                .isEqualTo("West " + story.mark());
        assertThat(page.select(".app-paper").text())
                .contains("Shows: What West " + story.mark() + " may see of the plan.")
                .doesNotContain("North " + story.mark(), "Homes for young people");
        assertThat(page.select(".app-paper-tools__forms a, a:contains(Show all actions), a[href*=saved-papers]")
                        .eachAttr("href"))
                .hasSizeGreaterThan(3)
                .allSatisfy(address -> assertThat(address).contains("organisation=" + story.west()));
    }

    @Test
    void saysBesideAnOrganisationThatItIsNoneOfThePlan() throws Exception {
        share();
        for (String other :
                List.of(story.trust().toString(), OrganisationId.next().toString(), "x")) {
            Document page = page("&since=1/2/2026&organisation=" + other, 422, story.managerTrust());

            assertThat(page.select("#organisation-error").text()).contains("Choose an organisation of this plan");
            assertThat(page.select(".app-paper")).isEmpty();
        }
        assertThat(page("&organisation=" + story.west(), 422, story.officerNorth())
                        .text())
                .contains("Choose an organisation of this plan")
                .doesNotContain("West " + story.mark());
    }

    @Test
    void keepsWhatIsConfidentialFromTheBoard() throws Exception {
        Document page = page("", 200, story.boardNorth());

        assertThat(page.text()).contains("Homes for young people").doesNotContainIgnoringCase("hushed");
    }

    @Test
    void doesNotExistForTheCouncilNextDoorAndForNoPlan() throws Exception {
        for (String address : List.of(
                "/reports/action-plan?plan=" + PlanId.next(),
                "/reports/action-plan",
                "/reports/action-plan?plan=12",
                "/reports/none?plan=" + plan)) {
            mvc.perform(get(address).with(world.as(story.officerNorth()))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/reports/action-plan?plan=" + plan).with(world.as(story.officerWest())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/reports/action-plan?asAt=soon&plan=" + plan).with(world.as(story.officerWest())))
                .andExpect(status().isNotFound());
    }

    @Test
    void givesCsvWithItsMarkUnlessAskedForNone() throws Exception {
        assertThat(csv("")).startsWith("\uFEFF");
        assertThat(csv("&bom=no")).isEqualTo(csv("").substring(1));
    }

    /** From here on it is the west's plan as well. */
    private void share() {
        beans.getBean(JdbcClient.class)
                .sql("insert into plan_organisation (plan_id, organisation_id) values (:plan, :west)")
                .param("plan", plan.id())
                .param("west", story.west().id())
                .update();
    }

    private String csv(String asked) throws Exception {
        return mvc.perform(get("/reports/action-plan.csv?plan=" + plan + asked).with(world.as(story.officerNorth())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Document page(String asked, int status, PersonId person) throws Exception {
        String html = mvc.perform(
                        get("/reports/action-plan?plan=" + plan + asked).with(world.as(person)))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }
}
