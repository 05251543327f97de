package org.followthrough.reports.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.history.erasing.Erasures;
import org.followthrough.history.erasing.IdentifyingWords;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Papers are kept when they are made, and had again by those who may see all of them. */
@FollowthroughTest
class ShelfTests {

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private Story story;
    private ReportWorld written;
    private InspectionId visit;
    private RecommendationId homes;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        visit = written.inspection("Visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people")));
        homes = written.recommendation(visit, 1);
        plan = written.plan("Care leavers\u2019 plan", visit);
        written.action(plan, "Agree a protocol", LocalDate.of(2027, 3, 3), homes);
    }

    @Test
    void givesAPaperAgainByteForByteWhateverHappenedSince() throws Exception {
        byte[] csv = bytes(story.officerNorth(), "/reports/action-plan.csv?plan=" + plan);
        UUID snapshot = latest();
        byte[] pdf = bytes(story.officerNorth(), "/reports/made/" + snapshot + ".pdf");

        written.action(plan, "Open a hub", LocalDate.of(2027, 5, 5), homes);

        assertThat(bytes(story.officerNorth(), "/reports/made/" + snapshot + ".csv"))
                .isEqualTo(csv);
        assertThat(bytes(story.officerNorth(), "/reports/made/" + snapshot + ".pdf"))
                .isEqualTo(pdf);
        assertThat(bytes(story.officerNorth(), "/reports/action-plan.csv?plan=" + plan))
                .as("a paper made now says it")
                .isNotEqualTo(csv);
    }

    @Test
    void recordsThatSomebodyTookAPaperAgain() throws Exception {
        bytes(story.officerNorth(), "/reports/action-plan.csv?plan=" + plan);
        UUID snapshot = latest();

        bytes(story.boardNorth(), "/reports/made/" + snapshot + ".csv");

        assertThat(jdbc.sql("""
                        select plan_id from access_record
                        where kind = 'DOWNLOADED' and person_id = :person and row_id = :snapshot
                        """)
                        .param("person", story.boardNorth().id())
                        .param("snapshot", snapshot)
                        .query(UUID.class)
                        .single())
                .isEqualTo(plan.id());
    }

    @Test
    void keepsAPaperFromWhoeverMayNotSeeAllOfItToday() throws Exception {
        InspectionId hushed = written.inspection(
                "Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed words")));
        PersonId colleague = world.person("Colleague " + story.mark(), Role.OFFICER, story.north());
        bytes(story.officerNorth(), "/reports/action-plan.csv?plan=" + plan);
        UUID snapshot = latest();

        assertThat(status(story.officerNorth(), snapshot)).isEqualTo(200);
        assertThat(status(colleague, snapshot)).as("not named on the visit").isEqualTo(404);
        assertThat(status(story.boardNorth(), snapshot)).isEqualTo(404);
        assertThat(status(story.officerWest(), snapshot)).isEqualTo(404);

        written.admit(hushed, colleague);

        assertThat(status(colleague, snapshot)).as("named on it now").isEqualTo(200);
    }

    @Test
    void keepsAPaperMadeWithTheEyesOfBothCouncilsFromEitherOfThem() throws Exception {
        share();
        bytes(story.managerTrust(), "/reports/action-plan.csv?plan=" + plan);
        UUID ofBoth = latest();
        bytes(story.officerNorth(), "/reports/action-plan.csv?plan=" + plan);
        UUID ofNorth = latest();

        assertThat(status(story.managerTrust(), ofBoth)).isEqualTo(200);
        assertThat(status(story.officerNorth(), ofBoth)).isEqualTo(404);
        assertThat(status(story.officerWest(), ofBoth)).isEqualTo(404);
        assertThat(status(story.leaderNorth(), ofNorth)).isEqualTo(200);
        assertThat(status(story.officerWest(), ofNorth)).isEqualTo(404);
        assertThat(page(story.officerWest(), "/reports/made?plan=" + plan).select("main tbody tr"))
                .isEmpty();
        assertThat(page(story.leaderNorth(), "/reports/made?plan=" + plan).select("main tbody tr"))
                .hasSize(1);
    }

    @Test
    void givesACouncilThePaperThatTheTrustMadeForItAndNotTheOther() throws Exception {
        share();
        bytes(story.managerTrust(), "/reports/action-plan.csv?plan=" + plan + "&organisation=" + story.north());
        UUID forNorth = latest();

        assertThat(status(story.officerNorth(), forNorth)).isEqualTo(200);
        assertThat(status(story.boardNorth(), forNorth)).isEqualTo(200);
        assertThat(status(story.officerWest(), forNorth)).isEqualTo(404);
        assertThat(page(story.officerNorth(), "/reports/made?plan=" + plan)
                        .select("main tbody")
                        .text())
                .contains("For North " + story.mark());
        assertThat(page(story.officerNorth(), "/reports/made/" + forNorth)
                        .select("main dl")
                        .text())
                .contains("Made for North " + story.mark());
    }

    @Test
    void makesAPaperSavedForACouncilWithWhatThatCouncilMaySee() throws Exception {
        share();
        assertThat(save(
                        story.managerTrust(),
                        "Board of the north",
                        "organisation",
                        story.north().toString()))
                .isEqualTo("302");

        assertThat(page(story.officerWest(), "/reports?plan=" + plan).select("section:has(#saved)"))
                .isEmpty();
        for (PersonId person : List.of(story.managerTrust(), story.officerNorth())) {
            String again = page(person, "/reports?plan=" + plan)
                    .select("section:has(#saved) a[href*=.csv]")
                    .attr("href");
            assertThat(new String(bytes(person, again), StandardCharsets.UTF_8))
                    .contains("Homes for young people")
                    .doesNotContain("West " + story.mark());
        }
    }

    @Test
    void losesItsWordsWhenTheyAreErased() throws Exception {
        String child = "Zebedee Quill" + story.mark();
        written.action(plan, "Find a home for " + child, LocalDate.of(2027, 5, 5), homes);
        bytes(story.officerNorth(), "/reports/action-plan.csv?plan=" + plan);
        UUID snapshot = latest();
        var words = new IdentifyingWords(child);
        Erasures erasures = beans.getBean(Erasures.class);

        assertThat(erasures.notSentYet(words, Set.of(story.north()))).isEqualTo(1);
        world.acting(
                story.administrator(),
                () -> erasures.eraseWords(
                        words,
                        new Erasures.Found(List.of(), List.of()),
                        "A name",
                        Set.of(story.north()),
                        world.viewer(story.administrator())));

        String again =
                new String(bytes(story.officerNorth(), "/reports/made/" + snapshot + ".csv"), StandardCharsets.UTF_8);
        assertThat(again).contains("Find a home for [erased on").doesNotContain(child);
        assertThat(erasures.notSentYet(words, Set.of(story.north()))).isZero();
    }

    @Test
    void showsWhatCanBeMadeWhatIsSavedAndWhatWasMade() throws Exception {
        bytes(story.officerNorth(), "/reports/action-plan.csv?plan=" + plan + "&people=without&rating=RED");
        UUID snapshot = latest();
        assertThat(save(story.officerNorth(), "Board report", "people", "without", "filter", "?rating=RED"))
                .isEqualTo("302");

        Document page = page(story.boardNorth(), "/reports?plan=" + plan);

        assertThat(page.select(".app-shelf__paper h3").eachText()).contains("Action plan");
        assertThat(page.select(".app-shelf__paper a").eachAttr("href"))
                .contains("/reports/action-plan.pdf?plan=" + plan, "/reports/action-plan?plan=" + plan);
        assertThat(page.select("section:has(#saved) tbody a").eachAttr("href"))
                .contains("/reports/action-plan.pdf?plan=" + plan + "&people=without&rating=RED");
        assertThat(page.select("section:has(#saved) form"))
                .as("a board member changes none")
                .isEmpty();
        assertThat(page.select("section:has(#made) tbody tr")).hasSize(1);
        assertThat(page.select("section:has(#made) tbody").text()).contains("Without people\u2019s names", "Only some");
        assertThat(status(
                        story.boardNorth(),
                        page.select("section:has(#saved) a[href*=.csv]").attr("href")))
                .isEqualTo(200);
        assertThat(page(
                                story.boardNorth(),
                                page.select("section:has(#made) tbody a").attr("href"))
                        .select("main")
                        .text())
                .contains("byte for byte", "Left out", snapshot.toString());
    }

    @Test
    void savesAPaperForOneCouncilAndAsksForANameOfItsOwn() throws Exception {
        assertThat(save(
                        story.officerNorth(),
                        "Board report",
                        "organisation",
                        story.north().toString()))
                .isEqualTo("302");
        assertThat(save(
                        story.officerNorth(),
                        "board REPORT",
                        "organisation",
                        story.north().toString()))
                .contains("has that name already");
        assertThat(save(story.officerNorth(), "Board report"))
                .as("for everybody")
                .isEqualTo("302");
        assertThat(save(story.officerNorth(), " ")).contains("Enter a name");
        assertThat(save(
                        story.officerNorth(),
                        "Other",
                        "organisation",
                        story.west().toString()))
                .isEqualTo("404");
        assertThat(save(story.boardNorth(), "Other")).isEqualTo("403");
        assertThat(save(story.officerWest(), "Other")).isEqualTo("404");

        String first = page(story.officerNorth(), "/reports?plan=" + plan)
                .select("section:has(#saved) form")
                .attr("action");
        mvc.perform(post(first).with(world.as(story.leaderNorth()))).andReturn();

        assertThat(page(story.officerNorth(), "/reports?plan=" + plan).select("section:has(#saved) tbody tr"))
                .hasSize(1);
    }

    /** From here on it is the west's plan as well. */
    private void share() {
        jdbc.sql("insert into plan_organisation (plan_id, organisation_id) values (:plan, :west)")
                .param("plan", plan.id())
                .param("west", story.west().id())
                .update();
    }

    private String save(PersonId person, String name, String... more) throws Exception {
        var request = post("/plans/{plan}/saved-papers", plan)
                .with(world.as(person))
                .param("name", name)
                .param("paper", "action-plan");
        for (int at = 0; at < more.length; at += 2) {
            request = request.param(more[at], more[at + 1]);
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        return answer.getStatus() == 422 ? answer.getContentAsString() : String.valueOf(answer.getStatus());
    }

    private UUID latest() {
        return jdbc.sql("select id from paper where plan_id = :plan order by id desc limit 1")
                .param("plan", plan.id())
                .query(UUID.class)
                .single();
    }

    private int status(PersonId person, UUID snapshot) throws Exception {
        int shown = status(person, "/reports/made/" + snapshot);
        assertThat(status(person, "/reports/made/" + snapshot + ".csv")).isEqualTo(shown);
        return shown;
    }

    private int status(PersonId person, String address) throws Exception {
        return mvc.perform(get(URI.create(address)).with(world.as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private byte[] bytes(PersonId person, String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(address)).with(world.as(person)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private Document page(PersonId person, String address) throws Exception {
        String html = new String(bytes(person, address), StandardCharsets.UTF_8);
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }
}
