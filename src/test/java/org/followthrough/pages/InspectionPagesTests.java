package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.Specimen;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.InspectionMother;
import org.followthrough.inspections.NewInspection;
import org.followthrough.inspections.NewJudgement;
import org.followthrough.inspections.NewLetter;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class InspectionPagesTests {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    InspectionManagement inspections;

    @Autowired
    FindingManagement findings;

    @Autowired
    PlanManagement plans;

    @Autowired
    ActionManagement actions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellAnOfficerToPutALetterInWhenThereIsNone() throws Exception {
        Story story = world.northamptonshire();

        Document page = page("/inspections", story.officerNorth());
        assertThat(page.select("a[href=/letters/new]")).hasSize(1);
        assertThat(page.select("main").text()).contains("There is no inspection yet");
        assertThat(page("/inspections", story.boardNorth()).select("a[href=/letters/new]"))
                .isEmpty();
    }

    @Test
    void listWhatTheViewerSeesAndNothingOfTheCouncilNextDoor() throws Exception {
        Story story = world.northamptonshire();
        InspectionId north = letterAccepted(story, Confidentiality.OPEN);
        record(story.officerWest(), InspectionMother.focusedVisit(story.west()));

        Document ofNorth = page("/inspections", story.officerNorth());
        assertThat(ofNorth.select("#inspections tbody tr")).hasSize(1);
        assertThat(ofNorth.select("#inspections tbody td").eachText())
                .contains("North " + story.mark(), "1 October 2024", "2, and 1 in our reading");
        Document ofWest = page("/inspections", story.officerWest());
        assertThat(ofWest.html()).doesNotContain("North " + story.mark(), north.toString());
        assertThat(page("/inspections", story.managerTrust()).select("#inspections tbody tr"))
                .hasSize(2);
        assertThat(page("/inspections?organisation=" + story.west(), story.managerTrust())
                        .select("#inspections tbody td")
                        .eachText())
                .contains("West " + story.mark())
                .doesNotContain("North " + story.mark());
        assertThat(page("/inspections?organisation=" + story.north(), story.officerWest())
                        .select("#inspections"))
                .isEmpty();
        assertThat(page("/inspections?kind=no-such&organisation=x&page=x", story.officerNorth())
                        .select("#inspections tbody tr"))
                .hasSize(1);
    }

    @Test
    void hideEverythingOfTheNorthFromAnOfficerOfTheWest() throws Exception {
        Story story = world.northamptonshire();
        InspectionId id = letterAccepted(story, Confidentiality.OPEN);
        RecommendationId recommendation = first(id);

        for (String address : List.of(
                "/inspections/" + id,
                "/inspections/" + id + "/letter",
                "/inspections/" + id + "/edit",
                "/inspections/" + id + "/readers",
                "/recommendations/" + recommendation,
                "/recommendations/" + recommendation + "/edit",
                "/recommendations/" + recommendation + "/updates")) {
            mvc.perform(get(address).with(world.as(story.officerWest()))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/inspections/" + UUID.randomUUID()).with(world.as(story.officerWest())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/inspections/none").with(world.as(story.officerWest())))
                .andExpect(status().isNotFound());
    }

    @Test
    void hideAConfidentialInspectionFromBoardMembersAndFromColleaguesNotNamed() throws Exception {
        Story story = world.northamptonshire();
        InspectionId id = letterAccepted(story, Confidentiality.UNTIL_PUBLISHED);
        RecommendationId recommendation = first(id);

        for (PersonId other : List.of(story.boardNorth(), story.leaderNorth(), story.managerTrust())) {
            assertThat(page("/inspections", other).select("#inspections")).isEmpty();
            mvc.perform(get("/inspections/" + id + "/letter").with(world.as(other)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/recommendations/" + recommendation).with(world.as(other)))
                    .andExpect(status().isNotFound());
        }
        assertThat(page("/inspections/" + id, story.officerNorth())
                        .select("main")
                        .text())
                .contains("only the people named see this inspection", "Only Officer north " + story.mark());
    }

    @Test
    void showTheInspectorsItemsApartFromOurReadingAndTheThreadToActions() throws Exception {
        Story story = world.northamptonshire();
        InspectionId id = letterAccepted(story, Confidentiality.OPEN);
        planned(story, id, first(id));

        Document page = page("/inspections/" + id, story.officerNorth());

        assertThat(page.select("#improve h2").text()).isEqualTo("What the inspectors said needs to improve (2)");
        assertThat(page.select("#improve tbody tr").get(0).text()).contains("Homes for young people.", "1 action");
        assertThat(page.select("#improve tbody tr").get(1).text()).contains("No plan yet");
        assertThat(page.select("#ours tbody tr")).hasSize(1);
        assertThat(page.select("#findings h3").eachText())
                .containsExactly("Headline findings (3)", "Main findings (2)");
        assertThat(page.select("#findings .govuk-tag").eachText())
                .containsExactly("Strength", "Strength", "Context", "Needs improvement", "Needs improvement");
        assertThat(page.select("main").text()).contains("2 strengths, no needs for improvement, 1 of context");
        assertThat(page.select("a[href=/plans/new?inspections=" + id + "]")).hasSize(1);
        assertThat(page.select("dd").text()).contains("Plan " + story.mark());
        assertThat(page("/inspections/" + id, story.boardNorth()).select("a[href^=/plans/new]"))
                .isEmpty();
    }

    @Test
    void markEveryFindingInTheLetterAndLeadToItsActionsAndBack() throws Exception {
        Story story = world.northamptonshire();
        InspectionId id = letterAccepted(story, Confidentiality.OPEN);
        RecommendationId first = first(id);
        planned(story, id, first);

        Document letter = page("/inspections/" + id + "/letter", story.officerNorth());

        for (int position = 1; position <= 5; position++) {
            assertThat(letter.select("mark#finding-" + position)).hasSize(1);
        }
        assertThat(letter.select("mark#finding-2").text())
                .isEqualTo("Finding 2, Strength: Services have substantially improved.");
        assertThat(letter.select("article").text()).doesNotContain("**", "###");
        assertThat(letter.select(".app-thread a[href=/recommendations/" + first + "]"))
                .isNotEmpty();
        String action = letter.select(".app-thread a[href^=/actions/]").attr("href");
        assertThat(letter.select(".app-thread a[href=" + action + "]").text()).startsWith("A1 Agree a protocol");

        Document recommendation = page("/recommendations/" + first, story.officerNorth());
        assertThat(recommendation.select("blockquote q").text()).isEqualTo("Homes for young people.");
        assertThat(recommendation.select("#actions a[href=" + action + "]")).hasSize(1);
        assertThat(recommendation.select("#actions .app-rating").text()).isEqualTo("Green");
        assertThat(recommendation.select("#behind a").attr("href"))
                .isEqualTo("/inspections/" + id + "/letter#finding-4");
        String place = recommendation.select("a[href*=/letter#recommendation-]").attr("href");
        assertThat(letter.getElementById(place.substring(place.indexOf('#') + 1)))
                .isNotNull();
    }

    @Test
    void putJudgementsBeforeAndAfterAChangeOfFrameworkSideBySide() throws Exception {
        Story story = world.northamptonshire();
        String requires = "Requires improvement to be good";
        record(
                story.officerNorth(),
                InspectionMother.graded(
                        InspectionMother.ILACS_2018,
                        LocalDate.of(2022, 10, 3),
                        List.of(
                                new NewJudgement(InspectionMother.area("0403"), null, requires),
                                new NewJudgement(InspectionMother.area("0404"), null, requires)),
                        story.north()));
        record(
                story.officerNorth(),
                InspectionMother.graded(
                        InspectionMother.ILACS_2026,
                        LocalDate.of(2026, 5, 11),
                        List.of(
                                new NewJudgement(InspectionMother.area("0703"), null, "Good"),
                                new NewJudgement(InspectionMother.area("0704"), null, "Good")),
                        story.north()));

        Document page = page("/inspections", story.boardNorth());

        assertThat(page.select("#timeline thead th").eachText())
                .containsExactly("What was judged", "October 2022", "May 2026");
        assertThat(page.select("#timeline tbody tr").eachText())
                .contains(
                        "Overall effectiveness " + requires + " No overall grade is given under this framework",
                        "Children in care " + requires + " (judged as one with another area) Good",
                        "Care leavers " + requires + " (judged as one with another area) Good",
                        "Leaders Not judged Not judged");
        assertThat(page("/inspections", story.officerWest()).select("#timeline"))
                .isEmpty();
    }

    @Test
    void recordAnInspectionByHand() throws Exception {
        Story story = world.northamptonshire();
        String address = "/inspections/new?framework=" + InspectionMother.ILACS_2023;

        Document first = page("/inspections/new", story.officerNorth());
        assertThat(first.select("input[name=framework]")).hasSize(7);
        Document form = page(address, story.officerNorth());
        assertThat(form.select("select[name^=grades]")).hasSize(5);
        assertThat(form.select("input[name=organisations][type=checkbox]").eachAttr("value"))
                .containsExactly(story.north().toString());

        String location = mvc.perform(byHand(story, "1", "2")
                        .param("grades[0]", "")
                        .param("grades[1]", "Good")
                        .param("improvements", "More homes.\n\n  Nearer hubs. "))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        Document page = page(Objects.requireNonNull(location), story.officerNorth());
        assertThat(page.select(".govuk-notification-banner").text()).contains("The inspection was recorded");
        assertThat(page.select("#improve q").eachText()).containsExactly("More homes.", "Nearer hubs.");
        assertThat(page.select("#judgements").text()).contains("help and protection Good");
        assertThat(page.select("main").text()).contains("Ada Lead, Ben Second");
        assertThat(page.select("a[href$=/letter]")).isEmpty();
        mvc.perform(get("/inspections/new").with(world.as(story.boardNorth()))).andExpect(status().isForbidden());
    }

    @Test
    void sayWhatIsWrongWithDatesAndKeepWhatWasTyped() throws Exception {
        Story story = world.northamptonshire();

        Document endBeforeStart = refused(byHand(story, "2", "1"));
        assertThat(endBeforeStart.select("#endedOn-error").text()).contains("must be the first day or later");
        assertThat(endBeforeStart.select("input[name=title]").val()).isEqualTo("By hand");
        assertThat(endBeforeStart.title()).startsWith("Error:");
        assertThat(refused(byHand(story, "31", "32")).select("#endedOn-error").text())
                .contains("Enter a real date");
        assertThat(refused(byHand(story, "1", "2")
                                .param("publishedOn.day", "1")
                                .param("publishedOn.month", "9")
                                .param("publishedOn.year", "2024"))
                        .select("#publishedOn-error")
                        .text())
                .contains("cannot be before the inspection started");
        assertThat(refused(byHand(story, "1", "2").param("grades[0]", "Superb"))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Choose grades of this framework");
        mvc.perform(post("/inspections/new").with(world.as(story.officerNorth())))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void correctAnInspectionAndShowBothVersionsWhenTwoDo() throws Exception {
        Story story = world.northamptonshire();
        InspectionId id = record(story.officerNorth(), InspectionMother.focusedVisit(story.north()));
        Document form = page("/inspections/" + id + "/edit", story.officerNorth());
        assertThat(form.select("input[name=version]").val()).isEqualTo("0");

        mvc.perform(edit(story, id, "First words", "0")).andExpect(status().is3xxRedirection());
        Document conflict = Jsoup.parse(mvc.perform(edit(story, id, "Second words", "0"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(conflict.select(".app-conflict").text()).contains("First words", "Second words");
        assertThat(conflict.select("input[name=title]").val()).isEqualTo("Second words");
        assertThat(conflict.select("input[name=version]").val()).isEqualTo("1");
        mvc.perform(edit(story, id, "Second words", "1")).andExpect(status().is3xxRedirection());
    }

    @Test
    void takeALeadersUpdateAndShowTheLatestRatingFirst() throws Exception {
        Story story = world.northamptonshire();
        RecommendationId id = first(letterAccepted(story, Confidentiality.OPEN));
        String address = "/recommendations/" + id + "/updates";

        mvc.perform(get(address).with(world.as(story.officerNorth()))).andExpect(status().isForbidden());
        assertThat(page(address, story.leaderNorth()).select("textarea[name=words]"))
                .hasSize(1);
        mvc.perform(post(address).param("words", " ").with(world.as(story.leaderNorth())))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(address).param("words", "x").param("rating", "PURPLE").with(world.as(story.leaderNorth())))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(address)
                        .param("words", "Slow.")
                        .param("rating", "AMBER")
                        .with(world.as(story.leaderNorth())))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(address).param("words", "No news.").param("rating", "").with(world.as(story.leaderNorth())))
                .andExpect(status().is3xxRedirection());

        Document page = page("/recommendations/" + id, story.boardNorth());
        assertThat(page.select(".app-update .app-words").eachText()).containsExactly("No news.", "Slow.");
        assertThat(page.select("#leader-rating").text()).contains("Amber", "21 November 2026");
        assertThat(page.select("a[href=" + address + "]")).isEmpty();
    }

    private MockHttpServletRequestBuilder byHand(Story story, String from, String to) {
        return post("/inspections/new")
                .with(world.as(story.officerNorth()))
                .param("framework", InspectionMother.ILACS_2023.toString())
                .param("kind", "STANDARD")
                .param("organisations", story.north().toString())
                .param("title", "By hand")
                .param("startedOn.day", from)
                .param("startedOn.month", "10")
                .param("startedOn.year", "2024")
                .param("endedOn.day", to)
                .param("endedOn.month", "10")
                .param("endedOn.year", "2024")
                .param("inspectors", "Ada Lead\nBen Second")
                .param("confidentiality", "OPEN");
    }

    private MockHttpServletRequestBuilder edit(Story story, InspectionId id, String title, String version) {
        return post("/inspections/" + id + "/edit")
                .with(world.as(story.officerNorth()))
                .param("title", title)
                .param("startedOn.day", "1")
                .param("startedOn.month", "10")
                .param("startedOn.year", "2024")
                .param("endedOn.day", "2")
                .param("endedOn.month", "10")
                .param("endedOn.year", "2024")
                .param("confidentiality", "OPEN")
                .param("version", version);
    }

    private Document refused(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(mvc.perform(request)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document page(String address, PersonId person) throws Exception {
        String html = mvc.perform(get(address).with(world.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }

    private InspectionId record(PersonId person, NewInspection inspection) {
        return world.acting(person, () -> inspections.record(inspection, world.viewer(person)));
    }

    private InspectionId letterAccepted(Story story, Confidentiality confidentiality) {
        Viewer officer = world.viewer(story.officerNorth());
        LocalDate published =
                confidentiality == Confidentiality.OPEN ? LocalDate.of(2024, 11, 12) : LocalDate.of(2099, 1, 1);
        InspectionId id =
                record(story.officerNorth(), InspectionMother.visit(confidentiality, published, story.north()));
        inspections.keepLetter(id, new NewLetter(Specimen.LETTER, null, null, null), officer);
        findings.accept(id, Specimen.findings(), Specimen.recommendations(), officer);
        return id;
    }

    private void planned(Story story, InspectionId inspection, RecommendationId recommendation) {
        Viewer officer = world.viewer(story.officerNorth());
        PlanId plan = plans.make(
                new NewPlan(
                        "Plan " + story.mark(), null, null, 42, List.of(story.north()), List.of(inspection), List.of()),
                officer);
        actions.plan(
                plan,
                new NewAction(
                        "Agree a protocol with housing",
                        null,
                        null,
                        null,
                        "Leaving care service manager",
                        null,
                        null,
                        null,
                        LocalDate.of(2027, 3, 1),
                        List.of(recommendation),
                        null,
                        null),
                officer);
    }

    private RecommendationId first(InspectionId id) {
        return new RecommendationId(jdbc.sql("select id from recommendation where inspection_id = :id and position = 1")
                .param("id", id.id())
                .query(UUID.class)
                .single());
    }
}
