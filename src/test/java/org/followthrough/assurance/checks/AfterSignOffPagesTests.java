package org.followthrough.assurance.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.evidence.ActionMother;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class AfterSignOffPagesTests {

    private static final LocalDate CHECK = LocalDate.of(2027, 2, 26);

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    ClockForTests clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Story story;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        action = new SignedOffActions(
                        beans.createBean(ActionMother.class), world, beans.getBean(SignOffManagement.class), clock)
                .toBeChecked(story, CHECK);
    }

    @Test
    void offerTheCheckToThoseWhoMayMakeItAndTellOthersWhyNot() throws Exception {
        Document manager = page(open("/actions/" + action, story.managerTrust()));
        assertThat(manager.select("#after-sign-off a").eachAttr("href"))
                .containsExactly(
                        "/actions/" + action + "/embedding-checks",
                        "/actions/" + action + "/planned-checks",
                        "/actions/" + action + "/reopenings");

        Document lead = page(open("/actions/" + action, story.leadTrust()));
        assertThat(lead.select("#after-sign-off a")).isEmpty();
        assertThat(lead.select("#why-no-check").text()).contains("You lead this action");
        Document asker = page(open("/actions/" + action + "/embedding-checks", story.officerNorth()));
        assertThat(asker.select("main form")).isEmpty();
        assertThat(asker.select("main").text()).contains("You asked for the sign-off");
        assertThat(send(check("HELD"), story.leadTrust()).getStatus()).isEqualTo(403);
        assertThat(page(open("/actions/" + action, story.boardNorth()))
                        .select("#after-sign-off")
                        .text())
                .contains("26 February 2027");
    }

    @Test
    void recordThatItHeldOnItsDayAndNotBefore() throws Exception {
        MockHttpServletResponse early = send(check("HELD"), story.managerTrust());
        assertThat(early.getStatus()).isEqualTo(422);
        assertThat(page(early).select("#result-error").text()).contains("has not come yet");
        assertThat(page(early).select("textarea[name=found]").val()).isEqualTo("Nine of ten letters");

        clock.set(CHECK);
        assertThat(send(check("HELD"), story.managerTrust()).getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=assurance.check-held");
        String page = page(open("/actions/" + action, story.boardNorth())).text();
        assertThat(page)
                .contains("it held", "Dip sample, 10 looked at", "Nine of ten letters")
                .doesNotContain("??");
    }

    @Test
    void recordThatItDidNotHoldWithWhyAndANewDay() throws Exception {
        MockHttpServletResponse bare = send(
                check("DID_NOT_HOLD")
                        .param("newDueOn.day", "")
                        .param("newDueOn.month", "")
                        .param("newDueOn.year", ""),
                story.managerTrust());
        assertThat(bare.getStatus()).isEqualTo(422);
        assertThat(page(bare).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#reason", "#newDueOn-day");

        assertThat(send(
                                check("DID_NOT_HOLD")
                                        .param("reason", "Two letters in the old words")
                                        .param("newDueOn.day", "30")
                                        .param("newDueOn.month", "6")
                                        .param("newDueOn.year", "2027"),
                                story.managerTrust())
                        .getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=assurance.check-did-not-hold");

        Document page = page(open("/actions/" + action, story.officerNorth()));
        assertThat(page.text())
                .contains(
                        "Once after its sign-off, once because it did not hold",
                        "30 June 2027",
                        "originally 31 March 2027",
                        "Two letters in the old words");
        assertThat(page(open("/actions?status=OPEN", story.officerNorth())).text())
                .contains("Reopened once");
    }

    @Test
    void askForEverythingThatIsMissingWithoutLosingWords() throws Exception {
        MockHttpServletResponse answer = send(
                post("/actions/" + action + "/embedding-checks")
                        .param("check", "sign-off")
                        .param("method", "DIP_SAMPLE")
                        .param("sampleSize", "many"),
                story.managerTrust());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#sampleSize", "#found", "#result");
        assertThat(page(answer).select("input[name=sampleSize]").val()).isEqualTo("many");
    }

    @Test
    void sayThatTheCheckWasRecordedBySomebodyElseMeanwhile() throws Exception {
        clock.set(CHECK);
        send(check("HELD"), story.managerTrust());

        assertThat(send(check("HELD"), story.leaderNorth()).getStatus()).isEqualTo(409);
    }

    @Test
    void setAnotherCheckAndReopenForManagersAndLeaders() throws Exception {
        assertThat(send(
                                post("/actions/" + action + "/planned-checks")
                                        .param("reason", "A complaint")
                                        .param("dueOn.day", "21")
                                        .param("dueOn.month", "11")
                                        .param("dueOn.year", "2026"),
                                story.managerTrust())
                        .getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=assurance.check-set");
        MockHttpServletResponse past = send(
                post("/actions/" + action + "/reopenings")
                        .param("reason", "The court decided otherwise")
                        .param("newDueOn.day", "1")
                        .param("newDueOn.month", "1")
                        .param("newDueOn.year", "2026"),
                story.leaderNorth());
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(page(past).select("textarea").val()).isEqualTo("The court decided otherwise");
    }

    @Test
    void listWhatIsDueAmongTheReviewsTheOverdueWithDays() throws Exception {
        clock.set(CHECK.plusDays(3));

        Document manager = page(open("/reviews", story.managerTrust()));
        assertThat(manager.select("section[aria-labelledby=checks-due] tbody tr"))
                .hasSize(1);
        assertThat(manager.select("section[aria-labelledby=checks-due]").text())
                .contains("3 days overdue", "Record it");
        assertThat(page(open("/reviews", story.leadTrust()))
                        .select("section[aria-labelledby=checks-due]")
                        .text())
                .contains("For somebody else");
        assertThat(page(open("/actions", story.boardNorth())).text()).contains("Check overdue");
    }

    private MockHttpServletRequestBuilder check(String result) {
        return post("/actions/" + action + "/embedding-checks")
                .param("check", "sign-off")
                .param("method", "DIP_SAMPLE")
                .param("sampleSize", "10")
                .param("found", "Nine of ten letters")
                .param("result", result);
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return send(get(address), person);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId person) throws Exception {
        return mvc.perform(request.with(world.as(person))).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }
}
