package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Lists of actions: what narrows them, across plans, and kept under a name. */
@FollowthroughTest
class ActionListPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private PlansOfTest north;
    private String list;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
        list = "/plans/" + north.plan + "/actions";
    }

    @Test
    void narrowsByDatesAsPeopleAndAddressesWriteThem() throws Exception {
        due("Early", LocalDate.of(2026, 12, 1));
        due("Later", LocalDate.of(2027, 2, 1));

        assertThat(titles(list + "?from=2/12/2026")).containsExactly("Later");
        assertThat(titles(list + "?to=2026-12-01")).containsExactly("Early");
        assertThat(titles(list + "?from=1 december 2026&to=1/2/2027")).containsExactly("Early", "Later");
        Document odd = page(list + "?from=31/2/2027&to=soon", north.story.officerNorth(), 200);
        assertThat(odd.select("tbody tr")).hasSize(2);
        assertThat(odd.select(".govuk-inset-text").eachText())
                .containsExactly(
                        "Left out because it does not mean anything here: Due from",
                        "Left out because it does not mean anything here: Due up to");
    }

    @Test
    void narrowsToTheInspectionBehindTheRecommendationsAndToWhatWasNotHeardOf() throws Exception {
        InspectionId other = north.inspection(north.story.north(), "OPEN");
        RecommendationId fostering = north.recommendation(other, north.story.north(), "AREA_FOR_IMPROVEMENT", 1);
        due("Homes", LocalDate.of(2027, 2, 1));
        ActionId quiet = due("Carers", LocalDate.of(2027, 3, 1));
        north.jdbc
                .sql("update action_recommendation set recommendation_id = :of where action_id = :action")
                .param("of", fostering.id())
                .param("action", quiet.id())
                .update();
        north.jdbc
                .sql("update action set written_at = timestamptz '2026-01-01' where id = :action")
                .param("action", quiet.id())
                .update();

        assertThat(titles(list + "?inspection=" + other)).containsExactly("Carers");
        assertThat(titles(list + "?inspection=" + north.inspection)).containsExactly("Homes");
        assertThat(titles(list + "?stale=yes")).containsExactly("Carers");
        assertThat(titles(list + "?due=STALE&rating=RED")).isEmpty();
    }

    @Test
    void tellsNothingOfAConfidentialInspectionByNarrowingToIt() throws Exception {
        InspectionId hushed = north.inspection(north.story.north(), "NOT_FOR_PUBLICATION");
        RecommendationId secret = north.recommendation(hushed, north.story.north(), "AREA_FOR_IMPROVEMENT", 1);
        ActionId action = due("Work", LocalDate.of(2027, 2, 1));
        north.jdbc
                .sql("update action_recommendation set recommendation_id = :of where action_id = :action")
                .param("of", secret.id())
                .param("action", action.id())
                .update();

        for (String narrowed : List.of("?inspection=" + hushed, "?recommendation=" + secret)) {
            Document page = page(list + narrowed, north.story.boardNorth(), 200);
            assertThat(page.select("tbody tr")).as(narrowed).isEmpty();
            assertThat(page.select(".app-in-force").text()).contains("not in this list");
        }
        Document whole = page(list, north.story.boardNorth(), 200);
        assertThat(whole.select("option").eachAttr("value")).doesNotContain(hushed.toString(), secret.toString());
    }

    @Test
    void showsWhatIsInForceEachPartToBeTakenAway() throws Exception {
        due("Homes", LocalDate.of(2027, 2, 1));

        Document page = page(list + "?q=hom&status=open&from=2027-01-01&sort=title", north.story.officerNorth(), 200);

        assertThat(page.select(".app-in-force__tag").eachText())
                .containsExactly(
                        "Remove the filter Words: “hom” ×",
                        "Remove the filter Status: All that are open ×",
                        "Remove the filter Due from: 1 January 2027 ×");
        assertThat(page.select(".app-in-force__tag").eachAttr("href"))
                .contains(list + "?status=OPEN&from=2027-01-01&sort=title", list + "?q=hom&status=OPEN&sort=title");
        Document none = page(list + "?q=nothing like it", north.story.officerNorth(), 200);
        assertThat(none.select(".app-empty").text()).isEqualTo("No action matches the filters in force.");
        assertThat(none.select("main a").eachText()).contains("Show all actions");
    }

    @Test
    void listsTheActionsOfEveryPlanTheViewerSeesAndNoOther() throws Exception {
        due("Homes", LocalDate.of(2027, 2, 1));
        PlanId joint = north.plan(north.story.leadTrust(), north.story.north(), north.story.west());
        north.action(joint, north.words("For all", north.housing), north.story.leadTrust());
        north.action(
                joint,
                north.words("North alone", PlansOfTest.DUE, north.story.north(), north.housing),
                north.story.leadTrust());

        Document trust = page("/actions", north.story.managerTrust(), 200);
        assertThat(trust.select("td[data-label=Action] > a:first-child").eachText())
                .containsExactlyInAnyOrder("Homes", "For all", "North alone");
        assertThat(trust.select(".app-listed-plan").eachText()).hasSize(3);
        Document west = page("/actions?sort=title", north.story.officerWest(), 200);
        assertThat(west.select("td[data-label=Action] > a:first-child").eachText())
                .containsExactly("For all");
        assertThat(west.text()).doesNotContain("North alone", "Homes");
        page("/actions", north.story.administrator(), 200);
    }

    @Test
    void keepsAFilterUnderANameThatOnlyItsOwnerSees() throws Exception {
        due("Homes", LocalDate.of(2027, 2, 1));
        String where = send(
                post("/saved-filters")
                        .param("plan", north.plan.toString())
                        .param("filter", "?q=50%25+hom&rating=purple&status=open")
                        .param("name", "Open homes"),
                north.story.officerNorth(),
                302);

        assertThat(where).isEqualTo(list + "?q=50%25%20hom&status=OPEN&done=plans.filter-saved");
        Document officer = page(list, north.story.officerNorth(), 200);
        assertThat(officer.select(".app-saved a").eachAttr("href")).contains(list + "?q=50%25%20hom&status=OPEN");
        assertThat(page(list, north.story.managerTrust(), 200).select(".app-saved"))
                .isEmpty();
        assertThat(page("/actions", north.story.officerNorth(), 200).select(".app-saved"))
                .as("it belongs to the list of the plan")
                .isEmpty();

        UUID id = north.jdbc
                .sql("select id from saved_filter where person_id = :person")
                .param("person", north.story.officerNorth().id())
                .query(UUID.class)
                .single();
        send(post("/saved-filters/" + id + "/names").param("name", "x"), north.story.managerTrust(), 404);
        send(post("/saved-filters/" + id + "/removals"), north.story.managerTrust(), 404);
        page("/saved-filters/" + id + "/names", north.story.managerTrust(), 404);
        send(post("/saved-filters/" + id + "/names").param("name", "Homes"), north.story.officerNorth(), 302);
        assertThat(page("/saved-filters", north.story.officerNorth(), 200)
                        .select("tbody th")
                        .eachText())
                .containsExactly("Homes");
        send(post("/saved-filters/" + id + "/removals"), north.story.officerNorth(), 302);
        assertThat(page("/saved-filters", north.story.officerNorth(), 200).text())
                .contains("You have not saved a filter yet");
    }

    @Test
    void tellsWhyAFilterIsNotSaved() throws Exception {
        String twice = "Every " + north.story.mark();
        send(post("/saved-filters").param("name", twice), north.story.officerNorth(), 302);

        assertThat(refusal(post("/saved-filters").param("name", twice.toUpperCase(Locale.ROOT))))
                .isEqualTo("You have a filter of this name on this list already");
        assertThat(refusal(post("/saved-filters").param("name", " "))).isEqualTo("Enter a name for the filter");
        assertThat(refusal(post("/saved-filters").param("name", "x".repeat(81))))
                .isEqualTo("The name must be 80 characters or fewer");
        send(
                post("/saved-filters").param("name", "x").param("plan", north.plan.toString()),
                north.story.officerWest(),
                404);
        send(post("/saved-filters").param("name", "x").param("plan", "12"), north.story.officerWest(), 404);
        for (int number = 1; number < 50; number++) {
            send(post("/saved-filters").param("name", "Filter " + number), north.story.officerNorth(), 302);
        }
        send(post("/saved-filters").param("name", "One too many"), north.story.officerNorth(), 409);
    }

    private String refusal(MockHttpServletRequestBuilder form) throws Exception {
        return Jsoup.parse(mvc.perform(form.with(north.world.as(north.story.officerNorth())))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select(".govuk-error-summary a")
                .text();
    }

    private ActionId due(String title, LocalDate on) {
        return north.action(north.plan, north.words(title, on, null, north.housing), north.story.officerNorth());
    }

    private List<String> titles(String address) throws Exception {
        return page(address, north.story.officerNorth(), 200)
                .select("tbody td[data-label=Action]")
                .eachText();
    }

    private Document page(String address, PersonId person, int expected) throws Exception {
        String html = mvc.perform(get(URI.create(address.replace(" ", "%20"))).with(north.world.as(person)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }

    private String send(MockHttpServletRequestBuilder form, PersonId person, int expected) throws Exception {
        String where = mvc.perform(form.with(north.world.as(person)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return where == null ? "" : where;
    }
}
