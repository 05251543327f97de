package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import org.followthrough.FollowthroughTest;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.people.NewMembership;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.plans.extensions.ExtensionManagement;
import org.followthrough.plans.extensions.NewExtension;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.followthrough.plans.versions.PlanVersionManagement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class ActionLifePagesTests {

    private static final LocalDate LATER = LocalDate.of(2027, 1, 12);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    MilestoneManagement milestones;

    @Autowired
    ExtensionManagement extensions;

    @Autowired
    PlanVersionManagement versions;

    @Autowired
    PeopleManagement people;

    @Autowired
    ActionDirectory directory;

    private PlansOfTest north;
    private PersonId officer;
    private PersonId manager;
    private ActionId action;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
        officer = north.story.officerNorth();
        manager = north.story.managerTrust();
        action = north.action("Continue to look for a hub");
    }

    @Test
    void hintsAtWhatCouldBeClearerToThoseWhoKeepIt() throws Exception {
        assertThat(show("/actions/" + action, officer).select("section.app-hints li"))
                .hasSize(4)
                .first()
                .asString()
                .contains("never end");
        assertThat(show("/actions/" + action, north.story.boardNorth()).select("section.app-hints"))
                .isEmpty();
    }

    @Test
    void bringsTheRulesAlongForTheScriptThatHintsWhileSomebodyWrites() throws Exception {
        Document form = show("/plans/" + north.plan + "/actions/new", officer);

        assertThat(form.select("[data-hints]").attr("data-days-off")).contains("2026-12-25");
        assertThat(form.select("[data-hints]").hasAttr("hidden")).isTrue();
        assertThat(form.select("[data-of=title]").attr("data-begins")).contains("ensure|", "explore|");
        assertThat(form.select("script[src*=drafting]")).hasSize(1);
    }

    @Test
    void answersAMilestoneOutsideTheDatesBesideItsDay() throws Exception {
        Document late = refused(milestone("Opened", "4", "3", "2027"));
        assertThat(late.select("#dueOn-error").text()).contains("move the due date of the action first");
        assertThat(late.select("input[name=title]").val()).isEqualTo("Opened");
        assertThat(refused(milestone("", "31", "2", "2027")).select(".govuk-error-summary a"))
                .hasSize(2);
        freeze();
        assertThat(refused(milestone("Opened", "4", "3", "2027"))
                        .select("#dueOn-error")
                        .text())
                .contains("ask for an extension");

        assertThat(send(milestone("Opened", "3", "3", "2027"), officer).getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=plans.milestone-added");
    }

    @Test
    void showsMilestonesWithTheirFirstDayAndWhatMayBeDoneAboutThem() throws Exception {
        MilestoneId lease = add("Lease signed", LocalDate.of(2026, 11, 14));
        Document page = show("/actions/" + action, officer);

        assertThat(page.select("#milestone-" + lease).text())
                .contains("Lease signed", "14 November 2026", "7 days late", "Not a working day");
        assertThat(page.text()).contains("Amber 7 days past a milestone of 14 November 2026");
        assertThat(page.select("#milestone-" + lease + " a").eachAttr("href"))
                .containsExactly(
                        "/milestones/" + lease + "/completions",
                        "/milestones/" + lease + "/moves",
                        "/milestones/" + lease + "/edit",
                        "/milestones/" + lease + "/waivers");
        assertThat(show("/actions/" + action, north.story.boardNorth()).select("#milestone-" + lease + " a"))
                .isEmpty();

        assertThat(send(
                                post("/milestones/" + lease + "/moves")
                                        .param("dueOn.day", "12")
                                        .param("dueOn.month", "1")
                                        .param("dueOn.year", "2027")
                                        .param("reason", "The landlord is away")
                                        .param("version", "0"),
                                officer)
                        .getRedirectedUrl())
                .contains("milestone-moved");
        assertThat(show("/actions/" + action, officer)
                        .select("#milestone-" + lease)
                        .text())
                .contains("12 January 2027", "originally 14 November 2026", "The landlord is away", "To come");
    }

    @Test
    void asksForWhatAStepOfAMilestoneNeeds() throws Exception {
        MilestoneId lease = add("Lease signed", LATER);

        assertThat(refused(post("/milestones/" + lease + "/waivers"))
                        .select("#reason-error")
                        .text())
                .contains("Say why the milestone is not needed");
        assertThat(refused(post("/milestones/" + lease + "/completions")
                                .param("doneOn.day", "22")
                                .param("doneOn.month", "11")
                                .param("doneOn.year", "2026"))
                        .select("#doneOn-error")
                        .text())
                .contains("cannot be in the future");
        assertThat(refused(post("/milestones/" + lease + "/moves")
                                .param("dueOn.day", "12")
                                .param("dueOn.month", "1")
                                .param("dueOn.year", "2027")
                                .param("version", "0"))
                        .select(".govuk-error-summary a"))
                .hasSize(2);
        assertThat(send(post("/milestones/" + lease + "/completions"), officer).getRedirectedUrl())
                .contains("milestone-reached");
        assertThat(send(get("/milestones/" + lease + "/moves"), officer).getStatus())
                .isEqualTo(409);
        assertThat(show("/milestones/" + lease + "/reopenings", officer).text()).contains("21 November 2026");
    }

    @Test
    void showsBothVersionsWhenTwoChangeOneMilestone() throws Exception {
        MilestoneId lease = add("Lease signed", LATER);
        send(
                post("/milestones/" + lease + "/edit")
                        .param("title", "Lease agreed")
                        .param("version", "0"),
                manager);

        MockHttpServletResponse answer = send(
                post("/milestones/" + lease + "/edit")
                        .param("title", "Lease sealed")
                        .param("version", "0"),
                officer);

        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(page.select(".app-conflict").text()).contains("Lease agreed", "Lease sealed");
        assertThat(page.select("input[name=title]").val()).isEqualTo("Lease sealed");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void fixesTheDueDateOfTheFormOnceThePlanWasFrozen() throws Exception {
        assertThat(show("/actions/" + action + "/edit", officer).select("input[type=text][name=dueOn.day]"))
                .hasSize(1);
        freeze();
        Document fixed = show("/actions/" + action + "/edit", officer);

        assertThat(fixed.select("input[type=text][name=dueOn.day]")).isEmpty();
        assertThat(fixed.select("a[href=/actions/" + action + "/extensions]")).hasSize(1);
        assertThat(send(edit("3"), officer).getStatus()).isEqualTo(302);
        assertThat(refused(edit("4").param("version", "1"))
                        .select(".govuk-error-message")
                        .text())
                .contains("fixed since the plan was frozen");
    }

    @Test
    void keepsWhatIsInTheWayThatAnUpdateSaidMeanwhile() throws Exception {
        assertThat(send(edit("3").param("inTheWay", "No lease").param("inTheWayBefore", ""), officer)
                        .getStatus())
                .isEqualTo(302);
        assertThat(inTheWay()).isEqualTo("No lease");
        send(
                post("/actions/" + action + "/updates")
                        .param("rating", "AT_RISK")
                        .param("words", "The landlord is slow")
                        .param("inTheWay", "No landlord"),
                officer);
        assertThat(inTheWay()).isEqualTo("No landlord");

        MockHttpServletResponse answer =
                send(edit("3").param("inTheWay", "No money").param("inTheWayBefore", "No lease"), officer);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".app-conflict")
                        .text())
                .contains("No landlord", "No money");
        assertThat(send(edit("3").param("inTheWay", "No lease").param("inTheWayBefore", "No lease"), officer)
                        .getStatus())
                .as("who did not touch it conflicts with nobody")
                .isEqualTo(302);
        assertThat(inTheWay()).isEqualTo("No landlord");
    }

    @Test
    void offersPartnersThatThePlansOrganisationsKnow() throws Exception {
        OrganisationId health = north.world.organisation(
                OrganisationKind.PARTNER, "Health trust " + north.story.mark(), "H" + north.story.mark());
        north.world.organisation(OrganisationKind.PARTNER, "Stranger " + north.story.mark(), "S" + north.story.mark());
        people.join(
                NewMembership.of(north.story.administrator(), health, Role.ADMINISTRATOR, LocalDate.of(2026, 1, 1)));

        assertThat(show("/plans/" + north.plan + "/actions/new", officer)
                        .select("select[name=leadOrganisation] option")
                        .eachText())
                .containsExactly("No partner", "Health trust " + north.story.mark());
        assertThat(send(edit("3").param("leadOrganisation", health.toString()), officer)
                        .getStatus())
                .isEqualTo(302);
        assertThat(show("/actions/" + action, officer).text()).contains(", Health trust " + north.story.mark());
    }

    @Test
    void asksForMoreTimeAndDecides() throws Exception {
        assertThat(send(get("/actions/" + action + "/extensions"), officer).getContentAsString())
                .contains("dates still move freely");
        freeze();
        assertThat(refused(extension("3", "3", "2027", "")).select(".govuk-error-message"))
                .hasSize(2);
        assertThat(send(extension("1", "5", "2027", "The landlord is slow"), officer)
                        .getRedirectedUrl())
                .contains("extension-asked");
        ExtensionId asked = directory
                .details(action, north.world.viewer(officer))
                .steps()
                .openExtension()
                .orElseThrow()
                .id();
        String decision = "/actions/" + action + "/extensions/" + asked + "/decision";

        assertThat(show("/actions/" + action, manager).select("a[href=" + decision + "]"))
                .hasSize(1);
        assertThat(show("/reviews", manager).select("a[href=" + decision + "]")).hasSize(1);
        assertThat(show("/reviews", manager).text()).contains("1 May 2027 instead of 3 March 2027");
        assertThat(show("/reviews", north.story.officerWest()).text()).doesNotContain("1 May 2027 instead");
        assertThat(show("/actions/" + action, officer).select("a[href=" + decision + "]"))
                .isEmpty();
        assertThat(show(decision, manager).text())
                .contains("not a working day", "3 March 2027", "The landlord is slow");
        assertThat(refusedBy(manager, post(decision).param("decision", "REFUSED"))
                        .select("#reason-error")
                        .text())
                .contains("Say why you refuse");
        assertThat(refusedBy(manager, post(decision)).select("#decision-error").text())
                .contains("Choose whether");
        assertThat(send(post(decision).param("decision", "GRANTED"), manager).getRedirectedUrl())
                .contains("extension-granted");
        Document page = show("/actions/" + action, officer);
        assertThat(page.text())
                .contains(
                        "1 May 2027", "originally 3 March 2027", "1 extension was granted", "Granted by Manager trust");
        assertThat(show("/plans/" + north.plan + "/actions", officer).text())
                .contains("1 May 2027 originally 3 March 2027");
        assertThat(show("/plans/" + north.plan, officer).text()).contains("1 May 2027 originally 3 March 2027");
    }

    @Test
    void leavesALaterExtensionToALeaderAndSaysSo() throws Exception {
        freeze();
        ExtensionId first = ask(LocalDate.of(2027, 4, 6));
        act(manager, () -> extensions.grant(action, first, north.world.viewer(manager)));
        ExtensionId second = ask(LocalDate.of(2027, 5, 4));
        String decision = "/actions/" + action + "/extensions/" + second + "/decision";

        assertThat(show(decision, manager).select("form[action=" + decision + "]"))
                .isEmpty();
        assertThat(show(decision, manager).text()).contains("so a leader of the plan decides");
        assertThat(send(post(decision).param("decision", "GRANTED"), manager).getStatus())
                .isEqualTo(403);
        assertThat(show(decision, north.story.leaderNorth()).select("form[action=" + decision + "]"))
                .hasSize(1);
        assertThat(send(post("/actions/" + action + "/extensions/" + second + "/withdrawal"), officer)
                        .getRedirectedUrl())
                .contains("extension-taken-back");
        assertThat(send(get(decision), manager).getStatus()).isEqualTo(409);
    }

    @Test
    void freezesThePlanUnderANameOfItsOwn() throws Exception {
        String address = "/plans/" + north.plan + "/versions";
        assertThat(show(address, manager).text()).contains("Due dates move freely until now");
        assertThat(show(address, officer).select("main form")).isEmpty();
        assertThat(refusedBy(manager, post(address)).select("#name-error").text())
                .contains("Enter the name");
        assertThat(send(post(address).param("name", " Submitted to Ofsted "), manager)
                        .getRedirectedUrl())
                .isEqualTo(address + "?done=plans.version-frozen");
        assertThat(refusedBy(manager, post(address).param("name", "submitted to ofsted"))
                        .select("#name-error")
                        .text())
                .contains("has this name");
        send(post(address).param("name", "Board of December"), manager);

        Document list = show(address, north.story.boardNorth());
        assertThat(list.select("tbody tr").eachText().get(0)).contains("2", "Board of December", "Manager trust");
        assertThat(list.select("tbody a").eachAttr("href"))
                .contains(address + "/comparison?from=2&to=today", address + "/comparison?from=1&to=2");
        assertThat(send(get(address), north.story.officerWest()).getStatus()).isEqualTo(404);
    }

    private String inTheWay() {
        return String.valueOf(
                directory.details(action, north.world.viewer(officer)).inTheWay());
    }

    private MockHttpServletRequestBuilder milestone(String title, String day, String month, String year) {
        return post("/actions/" + action + "/milestones")
                .param("title", title)
                .param("dueOn.day", day)
                .param("dueOn.month", month)
                .param("dueOn.year", year);
    }

    private MockHttpServletRequestBuilder extension(String day, String month, String year, String reason) {
        return post("/actions/" + action + "/extensions")
                .param("reason", reason)
                .param("dueOn.day", day)
                .param("dueOn.month", month)
                .param("dueOn.year", year);
    }

    private MockHttpServletRequestBuilder edit(String day) {
        return post("/actions/" + action + "/edit")
                .param("title", "Continue to look for a hub")
                .param("leadTitle", "Leaving care service manager")
                .param("recommendations", north.housing.toString())
                .param("dueOn.day", day)
                .param("dueOn.month", "3")
                .param("dueOn.year", "2027")
                .param(
                        "version",
                        String.valueOf(directory
                                .details(action, north.world.viewer(officer))
                                .version()));
    }

    private MilestoneId add(String title, LocalDate day) {
        return north.world.acting(
                officer, () -> milestones.add(action, new NewMilestone(title, day), north.world.viewer(officer)));
    }

    private ExtensionId ask(LocalDate to) {
        return north.world.acting(
                officer, () -> extensions.ask(action, new NewExtension(to, "Slow"), north.world.viewer(officer)));
    }

    private void freeze() {
        act(manager, () -> versions.freeze(north.plan, "First", north.world.viewer(manager)));
    }

    private void act(PersonId person, Runnable step) {
        north.world.acting(person, () -> {
            step.run();
            return true;
        });
    }

    private Document show(String address, PersonId person) throws Exception {
        MockHttpServletResponse answer = send(get(URI.create(address)), person);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return Jsoup.parse(answer.getContentAsString());
    }

    private Document refused(MockHttpServletRequestBuilder form) throws Exception {
        return refusedBy(officer, form);
    }

    private Document refusedBy(PersonId person, MockHttpServletRequestBuilder form) throws Exception {
        MockHttpServletResponse answer = send(form, person);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId person) throws Exception {
        return mvc.perform(request.with(north.world.as(person))).andReturn().getResponse();
    }
}
