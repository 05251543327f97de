package org.followthrough.findings.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.people.PersonId;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class LocalRecommendationTests {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    LocalRecommendationManagement locals;

    @Autowired
    InspectionManagement inspections;

    @Autowired
    FindingManagement findings;

    @Autowired
    PlanManagement plans;

    @Autowired
    JdbcClient jdbc;

    private Story story;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
    }

    @Test
    void isWrittenDownAndAnsweredAndReadOnItsPage() throws Exception {
        MockHttpServletResponse answer =
                send(typed().param("response", "PARTLY").param("reason", "Not in one go"));

        assertThat(answer.getStatus()).isEqualTo(302);
        String address = String.valueOf(answer.getRedirectedUrl()).replaceFirst("\\?.*", "");
        Document page = page(address, story.boardNorth());
        assertThat(page.select("h1").text()).isEqualTo("N" + story.mark() + "-2026-L1");
        assertThat(page.select("main").text())
                .contains(
                        "Review every plan in time",
                        "Audit of pathway plans",
                        "Peer review",
                        "2 November 2026",
                        "Accepted partly",
                        "Not in one go",
                        "No action answers it yet");
        assertThat(page(address + "/history", story.boardNorth()).text())
                .contains("Written down with where it comes from", "Audit of pathway plans");
        assertThat(answer(address, story.officerWest()).getStatus()).isEqualTo(404);
    }

    @Test
    void numbersEachYearOfAnOrganisationApart() {
        note(LocalDate.of(2026, 2, 2));
        note(LocalDate.of(2025, 2, 2));
        note(LocalDate.of(2026, 3, 3));

        assertThat(jdbc.sql("select reference from recommendation where organisation_id = :north order by reference")
                        .param("north", story.north().id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "N" + story.mark() + "-2025-L1",
                        "N" + story.mark() + "-2026-L1",
                        "N" + story.mark() + "-2026-L2");
    }

    @Test
    void asksForWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse answer = send(post("/recommendations").param("words", "Review every plan"));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".govuk-error-summary a").eachText())
                .contains("Choose what it comes from", "Enter where it can be read");
        assertThat(page.select("textarea[name=words]").text()).isEqualTo("Review every plan");
    }

    @Test
    void wantsAReasonForNotAcceptingAndADayThatHasBeen() throws Exception {
        Document page =
                Jsoup.parse(send(typed().param("response", "NOT_ACCEPTED")).getContentAsString());
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Say why it is accepted only partly, or not");

        MockHttpServletRequestBuilder late = post("/recommendations")
                .param("organisation", story.west().toString())
                .param("sourceKind", "AUDIT")
                .param("source", "Audit")
                .param("saidOn.day", "1")
                .param("saidOn.month", "1")
                .param("saidOn.year", "2027")
                .param("words", "Review");
        assertThat(Jsoup.parse(send(late).getContentAsString())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Choose whose recommendation it is", "The day it was made cannot be in the future");
    }

    @Test
    void showsBothAnswersToTheSecondOfTwo() throws Exception {
        RecommendationId id = note(LocalDate.of(2026, 2, 2));
        MockHttpServletRequestBuilder first = answered(id, "ACCEPTED", "");
        MockHttpServletRequestBuilder second = answered(id, "NOT_ACCEPTED", "No money");

        assertThat(send(first).getStatus()).isEqualTo(302);
        MockHttpServletResponse conflict = send(second);

        assertThat(conflict.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(conflict.getContentAsString());
        assertThat(page.text()).contains("Accepted", "Not accepted");
        assertThat(page.select("textarea[name=reason]").text()).isEqualTo("No money");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void listsWhatTheViewerSeesWithLocalOnesMarkedAndOurReadingCountedApart() throws Exception {
        note(LocalDate.of(2026, 2, 2));
        InspectionId inspection = inspection();
        Document list = page("/recommendations", story.officerNorth());

        assertThat(list.select("#count").text())
                .contains("2 recommendations of inspectors, 1 local one.", "Counted apart: 1 need of our reading.");
        assertThat(list.select("#recommendations tbody tr")).hasSize(4);
        assertThat(list.select("#recommendations tbody tr:first-child").text())
                .contains("-2026-L1", "Local", "No plan yet");
        assertThat(page("/recommendations?kind=LOCAL", story.officerNorth()).select("#recommendations tbody tr"))
                .hasSize(1);
        assertThat(page("/recommendations?rating=RED", story.officerNorth()).select("#recommendations tbody tr"))
                .isEmpty();
        assertThat(page("/recommendations?rating=NO_PLAN&organisation=" + story.north(), story.managerTrust())
                        .select("#recommendations tbody tr"))
                .hasSize(4);
        assertThat(page("/recommendations?organisation=" + story.north(), story.officerWest())
                        .select("#recommendations tbody tr"))
                .isEmpty();
        assertThat(page("/recommendations?kind=x&rating=y&organisation=z&page=x", story.officerNorth())
                        .select("#recommendations tbody tr"))
                .hasSize(4);
        assertThat(page("/inspections/" + inspection, story.officerNorth()).text())
                .doesNotContain("-2026-L1");
    }

    @Test
    void waitsOnThePlanOfItsOrganisationUntilAnActionAnswersIt() throws Exception {
        RecommendationId id = note(LocalDate.of(2026, 2, 2));
        PlanId plan = world.acting(
                story.officerNorth(),
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(), null, null, 42, List.of(story.north()), List.of(), List.of()),
                        world.viewer(story.officerNorth())));

        assertThat(page("/plans/" + plan, story.officerNorth()).text()).contains("-2026-L1", "Local");
        assertThat(page("/plans/" + plan + "/actions/new", story.officerNorth()).select("input[value=" + id + "]"))
                .hasSize(1);
        assertThat(answer("/reports/action-plan.csv?plan=" + plan, story.officerNorth())
                        .getContentAsString())
                .contains("-2026-L1");
    }

    private InspectionId inspection() {
        return world.acting(story.officerNorth(), () -> {
            InspectionId id = inspections.record(
                    InspectionMother.focusedVisit(story.north()), world.viewer(story.officerNorth()));
            findings.accept(
                    id,
                    List.of(),
                    List.of(
                            NewRecommendation.typed(RecommendationKind.AREA_FOR_IMPROVEMENT, "Homes"),
                            NewRecommendation.typed(RecommendationKind.AREA_FOR_IMPROVEMENT, "The hub"),
                            NewRecommendation.typed(RecommendationKind.OUR_READING, "Bus passes")),
                    world.viewer(story.officerNorth()));
            return id;
        });
    }

    private RecommendationId note(LocalDate saidOn) {
        return world.acting(
                story.officerNorth(),
                () -> locals.note(
                        new NewLocalRecommendation(
                                story.north(), LocalSource.AUDIT, "Audit", saidOn, "Review in time", null, null),
                        world.viewer(story.officerNorth())));
    }

    private MockHttpServletRequestBuilder typed() {
        return post("/recommendations")
                .param("organisation", story.north().toString())
                .param("sourceKind", "PEER_REVIEW")
                .param("source", "Audit of pathway plans")
                .param("saidOn.day", "2")
                .param("saidOn.month", "11")
                .param("saidOn.year", "2026")
                .param("words", "Review every plan in time");
    }

    private static MockHttpServletRequestBuilder answered(RecommendationId id, String response, String reason) {
        return post("/recommendations/" + id + "/response")
                .param("response", response)
                .param("reason", reason)
                .param("version", "0");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(world.as(story.officerNorth())))
                .andReturn()
                .getResponse();
    }

    private Document page(String address, PersonId person) throws Exception {
        return Jsoup.parse(answer(address, person).getContentAsString());
    }

    private MockHttpServletResponse answer(String address, PersonId person) throws Exception {
        var result =
                mvc.perform(get(URI.create(address)).with(world.as(person))).andReturn();
        if (result.getRequest().isAsyncStarted()) {
            result.getAsyncResult();
        }
        return result.getResponse();
    }
}
