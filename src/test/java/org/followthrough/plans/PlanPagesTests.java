package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class PlanPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private PlansOfTest north;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
    }

    @Test
    void listsPlansWithTheirHealth() throws Exception {
        north.action(
                north.plan,
                north.words("Late", LocalDate.of(2026, 11, 1), null, north.housing),
                north.story.officerNorth());
        Document page = page("/plans", north.story.officerNorth(), 200);

        assertThat(page.select("tbody tr").size()).isEqualTo(1);
        assertThat(page.select("tbody tr").text()).contains("Plan " + north.story.mark(), "1 action", "1 overdue");
        assertThat(page.select("a[href=/plans/" + north.plan + "/actions?due=OVERDUE]"))
                .hasSize(1);
        assertThat(page("/plans", north.story.officerWest(), 200).text()).doesNotContain("Plan " + north.story.mark());
        assertThat(page("/plans?page=99999999999", north.story.officerNorth(), 200)
                        .title())
                .startsWith("Improvement plans");
    }

    @Test
    void showsThePlanWithItsRecommendationsAndWhatAnswersThem() throws Exception {
        ActionId action = north.action("Open a hub");
        Document page = page("/plans/" + north.plan, north.story.boardNorth(), 200);

        assertThat(page.select("#recommendation-" + north.housing).text()).contains("A1", "Open a hub", "3 March 2027");
        assertThat(page.select("#recommendation-" + north.buses).text()).contains("No plan yet");
        assertThat(page.text()).contains("2 recommendations, 1 with no plan yet", "1 need", "3 December 2026");
        assertThat(page.select("a[href=/actions/" + action + "]")).hasSize(1);
        assertThat(page.select("a[href=/reports/action-plan.pdf?plan=" + north.plan + "]"))
                .hasSize(1);
        assertThat(page.select("a[href$=/edit], a[href$=/actions/new]")).isEmpty();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void showsTheActionWithItsNextSteps() throws Exception {
        ActionId action = north.action("Open a hub");
        Document before = page("/actions/" + action, north.story.officerNorth(), 200);
        assertThat(steps(before)).containsExactly("Record progress", "Add evidence");
        north.update(action, LeadRating.AT_RISK, "The landlord is slow");

        Document after = page("/actions/" + action, north.story.officerNorth(), 200);

        assertThat(steps(after)).containsExactly("Record progress", "Add evidence", "Ask for sign-off");
        assertThat(after.text())
                .contains("Nothing shows yet", "Nobody has asked for sign-off yet")
                .contains("Amber The lead says it is at risk; due on 3 March 2027", "The landlord is slow")
                .doesNotContain("??");
        assertThat(after.select("a[href=/recommendations/" + north.housing + "]"))
                .hasSize(1);
        assertThat(page("/actions/" + action, north.story.boardNorth(), 200).select("main .govuk-button"))
                .isEmpty();
        assertThat(page("/actions/" + action, north.story.managerTrust(), 200).select("a[href$=/withdrawals]"))
                .hasSize(1);
    }

    @Test
    void hidesThePlanAndAllOfItFromTheCouncilNextDoor() throws Exception {
        ActionId action = north.action("Open a hub");
        for (String address : List.of(
                "/plans/" + north.plan,
                "/plans/" + north.plan + "/edit",
                "/plans/" + north.plan + "/actions",
                "/plans/" + north.plan + "/actions/new",
                "/actions/" + action,
                "/actions/" + action + "/edit",
                "/actions/" + action + "/updates",
                "/actions/" + action + "/withdrawals",
                "/plans/not-an-id",
                "/actions/1",
                "/plans/" + PlanId.next() + "/actions")) {
            page(address, north.story.officerWest(), 404);
        }
        perform(
                post("/actions/" + action + "/updates")
                        .param("rating", "ON_TRACK")
                        .param("words", "x"),
                404);
    }

    @Test
    void showsAnActionForOneCouncilOfAJointPlanToItAndTheTrustOnly() throws Exception {
        PlanId joint = north.plan(north.story.leadTrust(), north.story.north(), north.story.west());
        ActionId shared = north.action(joint, north.words("For all", north.housing), north.story.leadTrust());
        ActionId own = north.action(
                joint,
                north.words("North alone", PlansOfTest.DUE, north.story.north(), north.housing),
                north.story.leadTrust());

        page("/actions/" + own, north.story.officerNorth(), 200);
        page("/actions/" + own, north.story.managerTrust(), 200);
        page("/actions/" + own, north.story.officerWest(), 404);
        Document west = page("/plans/" + joint + "/actions", north.story.officerWest(), 200);
        assertThat(west.text()).contains("For all", "1 action").doesNotContain("North alone");
        assertThat(west.select("option").eachText()).doesNotContain("R1-" + north.story.mark());
        assertThat(page("/plans/" + joint, north.story.officerWest(), 200).text())
                .contains("1 action")
                .doesNotContain("number 1");
        page("/actions/" + shared, north.story.officerWest(), 200);
    }

    @Test
    void filtersByEveryColumnAndIgnoresWhatMeansNothing() throws Exception {
        ActionId hub = north.action("Open a 100% hub");
        ActionId bus = north.action(
                north.plan,
                north.words("Bus passes", LocalDate.of(2026, 12, 1), null, north.buses),
                north.story.officerNorth());
        north.update(hub, LeadRating.OFF_TRACK, "Stuck");
        String list = "/plans/" + north.plan + "/actions";

        assertThat(titles(list)).containsExactly("Bus passes", "Open a 100% hub");
        assertThat(titles(list + "?sort=-due")).containsExactly("Open a 100% hub", "Bus passes");
        assertThat(titles(list + "?sort=rating")).containsExactly("Open a 100% hub", "Bus passes");
        assertThat(titles(list + "?rating=red")).containsExactly("Open a 100% hub");
        assertThat(titles(list + "?status=NOT_STARTED")).containsExactly("Bus passes");
        assertThat(titles(list + "?status=open")).hasSize(2);
        assertThat(titles(list + "?due=SOON")).containsExactly("Bus passes");
        assertThat(titles(list + "?recommendation=" + north.buses)).containsExactly("Bus passes");
        assertThat(titles(list + "?lead=Leaving care service manager")).hasSize(2);
        assertThat(titles(list + "?q=a2")).containsExactly("Bus passes");
        assertThat(titles(list + "?q=0%25 H")).containsExactly("Open a 100% hub");
        assertThat(titles(list + "?q=_")).isEmpty();
        assertThat(bus).isNotEqualTo(hub);

        Document odd = page(
                list + "?rating=PURPLE&theme=x&status=5&due=never&recommendation=1&sort=;drop&page=-7",
                north.story.officerNorth(),
                200);
        assertThat(odd.select("tbody tr")).hasSize(2);
        assertThat(odd.select(".govuk-inset-text")).hasSize(5);
        assertThat(odd.select("th a").attr("href")).isEqualTo(list + "?sort=reference");
        Document narrowed = page(list + "?rating=RED&sort=lead", north.story.officerNorth(), 200);
        assertThat(narrowed.select("th a").eachAttr("href")).contains(list + "?rating=RED&sort=-lead");
    }

    @Test
    void pagesInTheDatabaseAndKeepsTheFilterInItsLinks() throws Exception {
        for (int number = 0; number < 27; number++) {
            north.action("Action " + number);
        }
        String list = "/plans/" + north.plan + "/actions?q=Action%20";

        Document second = page(list + "&page=2&sort=title", north.story.officerNorth(), 200);

        assertThat(second.select("tbody tr")).hasSize(2);
        assertThat(second.text()).contains("27 actions", "Showing 26 to 27 of 27");
        assertThat(second.select("a[rel=prev]").attr("href")).contains("q=Action", "sort=title", "page=1");
    }

    @Test
    void makesAPlanFromTheForm() throws Exception {
        String where = perform(
                post("/plans")
                        .param("name", "Leaving care plan")
                        .param("organisations", north.story.north().toString())
                        .param("inspections", north.inspection.toString())
                        .param("boardDates", "3 december 2026\n14/01/2027"),
                302);

        assertThat(where).matches("/plans/[0-9a-f-]{36}\\?done=plans.plan-made");
        Document made = page(where, north.story.officerNorth(), 200);
        assertThat(made.text()).contains("Leaving care plan", "3 December 2026", "14 January 2027", "every 42 days");
        assertThat(made.select(".govuk-notification-banner").text()).contains("The plan is made");
    }

    @Test
    void tellsWhatIsWrongWithAPlanBesideTheField() throws Exception {
        Document wrong = refused(post("/plans")
                .param("name", " ")
                .param("boardDates", "31/02/2027")
                .param("updateIntervalDays", "0"));

        assertThat(wrong.title()).startsWith("Error:");
        assertThat(wrong.select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Enter the name of the plan",
                        "Choose at least one organisation",
                        "“31/02/2027” is not a date. Enter each board date on a line of its own, for example 31 October 2024",
                        "Days between updates must be a whole number from 1 to 366");
        assertThat(wrong.select("#boardDates").text()).isEqualTo("31/02/2027");
        Document foreign = refused(post("/plans")
                .param("name", "Theirs")
                .param("organisations", north.story.west().toString()));
        assertThat(foreign.select("#organisations-error, .govuk-error-message").text())
                .contains("Choose from the list");
    }

    @Test
    void tellsWhatIsWrongWithAnActionAndKeepsWhatWasTyped() throws Exception {
        String actions = "/plans/" + north.plan + "/actions";
        Document empty = refused(post(actions));
        assertThat(empty.select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Enter what will be done",
                        "Choose at least one recommendation",
                        "Enter the role title of the lead",
                        "Enter the due date as a real date, for example 31 10 2025");

        Document backwards = refused(
                filled(post(actions), "31", "2").param("theme", "nonsense").param("recommendations", "also nonsense"));
        assertThat(backwards.select(".govuk-error-summary").text()).contains("real date", "Choose from the list");
        assertThat(backwards.select("#dueOn-day").attr("value")).isEqualTo("31");
        assertThat(backwards.select("#title").attr("value")).isEqualTo("Open a hub");
        assertThat(backwards.select("select[name=theme]")).hasSize(1);

        Document early = refused(filled(post(actions), "1", "3")
                .param("startsOn.day", "2")
                .param("startsOn.month", "3")
                .param("startsOn.year", "2027"));
        assertThat(early.select(".govuk-error-summary a").eachText())
                .containsExactly("The due date must be on or after the start date");

        assertThat(perform(filled(post(actions), "1", "3"), 302))
                .matches("/actions/[0-9a-f-]{36}\\?done=plans.action-written");
    }

    @Test
    void showsBothVersionsWhenTwoPeopleEditTheSameAction() throws Exception {
        ActionId action = north.action("Open a hub");
        String edit = "/actions/" + action + "/edit";
        String version = page(edit, north.story.officerNorth(), 200)
                .select("input[name=version]")
                .val();
        assertThat(perform(filled(post(edit), "1", "3").param("version", version), 302))
                .isEqualTo("/actions/" + action + "?done=plans.action-saved");

        Document conflict = Jsoup.parse(mvc.perform(filled(post(edit), "9", "4")
                        .param("version", version)
                        .param("outcome", "Nearer to home")
                        .with(north.world.as(north.story.officerNorth())))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(conflict.select(".app-conflict").text()).contains("1 March 2027", "9 April 2027", "Nearer to home");
        assertThat(conflict.select("#outcome").text()).isEqualTo("Nearer to home");
        assertThat(conflict.select("input[name=version]").val()).isNotEqualTo(version);
        String newer = conflict.select("input[name=version]").val();
        perform(filled(post(edit), "9", "4").param("version", newer), 302);
    }

    @Test
    void takesOverWhatTheOtherPersonChangedWhereMineIsAsIFoundIt() throws Exception {
        ActionId action = north.action("Open a hub");
        String edit = "/actions/" + action + "/edit";
        Document opened = page(edit, north.story.officerNorth(), 200);
        perform(sentFrom(opened, edit).param("outcome", "Somewhere safe to go"), 302);

        MockHttpServletRequestBuilder mine = sentFrom(opened, edit).param("evidenceNeeded", "A photograph");
        Document conflict = Jsoup.parse(mvc.perform(mine.with(north.world.as(north.story.officerNorth())))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(conflict.select("#outcome").text()).isEqualTo("Somewhere safe to go");
        assertThat(conflict.select("#evidenceNeeded").text()).isEqualTo("A photograph");
        assertThat(conflict.select(".app-conflict").text())
                .contains("You both changed different things", "taken over into the form", "Somewhere safe to go")
                .doesNotContain("Where the saved words and yours differ");
        perform(sentFrom(conflict, edit), 302);
        Document both = page(edit, north.story.officerNorth(), 200);
        assertThat(both.select("#outcome").text()).isEqualTo("Somewhere safe to go");
        assertThat(both.select("#evidenceNeeded").text()).isEqualTo("A photograph");
    }

    /** The form of a page as a browser sends it; fields with empty values can be filled in by adding them. */
    private static MockHttpServletRequestBuilder sentFrom(Document page, String address) {
        MockHttpServletRequestBuilder request = post(address);
        ((FormElement) page.select("form[action=" + address + "]").first())
                .formData().stream()
                        .filter(field ->
                                !field.value().isEmpty() && !field.key().startsWith("_"))
                        .forEach(field -> request.param(field.key(), field.value()));
        return request;
    }

    @Test
    void showsBothVersionsWhenTwoPeopleEditTheSamePlan() throws Exception {
        String edit = "/plans/" + north.plan + "/edit";
        perform(post(edit).param("name", "Theirs").param("version", "0"), 302);

        Document conflict = Jsoup.parse(mvc.perform(post(edit)
                        .param("name", "Mine")
                        .param("version", "0")
                        .with(north.world.as(north.story.officerNorth())))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(conflict.select(".app-conflict tbody").text()).contains("Theirs", "Mine");
        assertThat(conflict.select("#name").val()).isEqualTo("Mine");
    }

    @Test
    void recordsProgressWithARatingAndASentence() throws Exception {
        ActionId action = north.action("Open a hub");
        String updates = "/actions/" + action + "/updates";
        Document missing = refused(post(updates));
        assertThat(missing.select(".govuk-error-summary a").eachText())
                .containsExactlyInAnyOrder("Choose how it is going", "Say in one sentence what the progress is");
        Document future = refused(post(updates)
                .param("rating", "ON_TRACK")
                .param("words", "Done")
                .param("saidOn.day", "1")
                .param("saidOn.month", "1")
                .param("saidOn.year", "2027"));
        assertThat(future.select("#words").text()).isEqualTo("Done");
        assertThat(future.select(".govuk-error-summary").text()).contains("cannot be in the future");

        perform(
                post(updates)
                        .param("rating", "AT_RISK")
                        .param("words", "Lease signed")
                        .param("saidBy", "Hub manager"),
                302);

        assertThat(page(updates, north.story.officerNorth(), 200)
                        .select("aside")
                        .text())
                .contains("Lease signed", "Said by Hub manager on 21 November 2026, recorded by Officer north");
        page(updates, north.story.boardNorth(), 403);
    }

    @Test
    void withdrawsWithAReasonOnly() throws Exception {
        ActionId action = north.action("Open a hub");
        String withdrawals = "/actions/" + action + "/withdrawals";
        page(withdrawals, north.story.officerNorth(), 403);
        mvc.perform(post(withdrawals).with(north.world.as(north.story.managerTrust())))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(withdrawals)
                        .param("reason", "The joint plan does it")
                        .with(north.world.as(north.story.managerTrust())))
                .andExpect(status().is3xxRedirection());

        assertThat(page("/actions/" + action, north.story.officerNorth(), 200).text())
                .contains("Withdrawn because", "The joint plan does it");
        page(withdrawals, north.story.managerTrust(), 409);
        page("/actions/" + action + "/edit", north.story.officerNorth(), 409);
    }

    private static List<String> steps(Document page) {
        return page.select("h1 ~ .govuk-button-group > .govuk-button").eachText();
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder form, String day, String month) {
        return form.param("title", "Open a hub")
                .param("recommendations", north.housing.toString())
                .param("leadTitle", "Leaving care service manager")
                .param("dueOn.day", day)
                .param("dueOn.month", month)
                .param("dueOn.year", "2027");
    }

    private List<String> titles(String address) throws Exception {
        return page(address, north.story.officerNorth(), 200)
                .select("tbody td[data-label=Action]")
                .eachText();
    }

    private Document page(String address, PersonId person, int expected) throws Exception {
        return Jsoup.parse(
                mvc.perform(get(URI.create(address.replace(" ", "%20"))).with(north.world.as(person)))
                        .andExpect(status().is(expected))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }

    private Document refused(MockHttpServletRequestBuilder form) throws Exception {
        return Jsoup.parse(mvc.perform(form.with(north.world.as(north.story.officerNorth())))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String perform(MockHttpServletRequestBuilder form, int expected) throws Exception {
        PersonId person = expected == 404 ? north.story.officerWest() : north.story.officerNorth();
        String where = mvc.perform(form.with(north.world.as(person)))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return where == null ? "" : where;
    }
}
