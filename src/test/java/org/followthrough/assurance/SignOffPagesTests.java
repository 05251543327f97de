package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.Proof;
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
class SignOffPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    ClockForTests clock;

    @Autowired
    SignOffManagement signOffs;

    @Autowired
    AssuranceDirectory directory;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ActionMother mother;
    private Story story;

    @BeforeEach
    void begin() {
        mother = beans.createBean(ActionMother.class);
        story = world.northamptonshire();
    }

    @Test
    void saysWhatIsMissingWithALinkToEachBeforeSignOffCanBeAskedFor() throws Exception {
        ActionId action = mother.planned(story, List.of(story.north()), null, null, null);

        Document page = page(open("/actions/" + action + "/sign-off-requests", story.officerNorth()));

        assertThat(page.select("#missing a").eachAttr("href"))
                .containsExactly(
                        "/actions/" + action + "/updates",
                        "/actions/" + action + "/edit",
                        "/actions/" + action + "/edit",
                        "/actions/" + action + "/evidence");
        assertThat(page.select("textarea")).isEmpty();
        MockHttpServletResponse answer = send(
                post("/actions/" + action + "/sign-off-requests").param("impact", "They wait less"),
                story.officerNorth());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select("textarea").val()).isEqualTo("They wait less");
    }

    @Test
    void warnsWhenNothingShowsADifferenceAndAsksAllTheSame() throws Exception {
        ActionId action = mother.begun(story, null);
        mother.link(action, Proof.ACTIVITY, story.officerNorth());

        assertThat(page(open("/actions/" + action + "/sign-off-requests", story.officerNorth()))
                        .select("#no-difference"))
                .hasSize(1);
        MockHttpServletResponse answer = send(
                post("/actions/" + action + "/sign-off-requests").param("impact", "They wait less"),
                story.officerNorth());
        assertThat(answer.getRedirectedUrl()).isEqualTo("/actions/" + action + "?done=assurance.requested");
    }

    @Test
    void showsEachRuleBeforeTheButtonAndNoButtonWhereOneIsNotMet() throws Exception {
        ActionId action = asked(story.managerTrust());

        Document manager = page(open("/actions/" + action + "/sign-offs", story.managerTrust()));
        assertThat(manager.select("#rules li")).hasSize(4);
        assertThat(manager.select("#rules .app-rule-unmet").text()).contains("You asked for this sign-off yourself");
        assertThat(manager.select("main button")).isEmpty();

        Document leader = page(open("/actions/" + action + "/sign-offs", story.leaderNorth()));
        assertThat(leader.select("#rules .app-rule-unmet")).isEmpty();
        assertThat(leader.select("#leader-stands-in").text()).contains("No manager may decide");
        assertThat(leader.select("main button")).hasSize(1);
        assertThat(leader.text()).doesNotContain("??");
    }

    @Test
    void signsOffWithADayForTheCheckAndTellsItOnTheWay() throws Exception {
        ActionId action = asked(story.officerNorth());
        String request = page(open("/actions/" + action + "/sign-offs", story.managerTrust()))
                .select("input[name=request]")
                .val();

        MockHttpServletResponse wrong = send(
                post("/actions/" + action + "/sign-offs")
                        .param("request", request)
                        .param("words", "Well done")
                        .param("check", "NEEDED")
                        .param("checkDueOn.day", "1")
                        .param("checkDueOn.month", "1")
                        .param("checkDueOn.year", "2026"),
                story.managerTrust());
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(page(wrong).select("textarea[name=words]").val()).isEqualTo("Well done");
        assertThat(page(wrong).select(".govuk-error-summary__list").text()).contains("must be in the future");
        assertThat(page(wrong).select("input[name=request]").val()).isEqualTo(request);

        MockHttpServletResponse right = send(
                post("/actions/" + action + "/sign-offs")
                        .param("request", request)
                        .param("check", "NEEDED")
                        .param("checkDueOn.day", "1")
                        .param("checkDueOn.month", "6")
                        .param("checkDueOn.year", "2027"),
                story.managerTrust());
        assertThat(right.getRedirectedUrl()).isEqualTo("/actions/" + action + "?done=assurance.signed-off");
    }

    @Test
    void wantsAReasonWhereNoCheckIsNeededAndReasonsForAReturn() throws Exception {
        ActionId action = asked(story.officerNorth());
        String request = String.valueOf(
                directory.ofAction(action, world.viewer(story.officerNorth())).open());

        assertThat(page(send(
                                post("/actions/" + action + "/sign-offs")
                                        .param("request", request)
                                        .param("check", "NOT_NEEDED"),
                                story.managerTrust()))
                        .select(".govuk-error-summary__list")
                        .text())
                .contains("Say why no check is needed");
        assertThat(page(send(post("/actions/" + action + "/returns").param("request", request), story.managerTrust()))
                        .select(".govuk-error-summary__list")
                        .text())
                .contains("Say why you return it");
        assertThat(send(
                                post("/actions/" + action + "/returns")
                                        .param("request", request)
                                        .param("words", "Ask young people"),
                                story.managerTrust())
                        .getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=assurance.returned");
    }

    @Test
    void answersConflictWhenTheRequestReadNoLongerWaits() throws Exception {
        ActionId action = asked(story.officerNorth());
        SignOffRequestId first = Objects.requireNonNull(
                directory.ofAction(action, world.viewer(story.officerNorth())).open());
        assertThat(page(open(
                                "/actions/" + action + "/sign-off-requests/" + first + "/withdrawal",
                                story.officerNorth()))
                        .select("main form button"))
                .hasSize(1);
        assertThat(send(
                                post("/actions/" + action + "/sign-off-requests/" + first + "/withdrawal"),
                                story.officerNorth())
                        .getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=assurance.taken-back");

        assertThat(late(action, first).getStatus()).isEqualTo(409);
        signOffs.request(action, "Again", world.viewer(story.officerNorth()));
        assertThat(late(action, first).getStatus()).isEqualTo(409);
    }

    @Test
    void wantsToKnowWhichRequestIsDecidedOn() throws Exception {
        ActionId action = asked(story.officerNorth());

        for (String request : List.of("", "nonsense")) {
            MockHttpServletResponse answer = send(
                    post("/actions/" + action + "/returns")
                            .param("request", request)
                            .param("words", "Ask young people"),
                    story.managerTrust());
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(page(answer).select("textarea").val()).isEqualTo("Ask young people");
        }
    }

    @Test
    void answersNotFoundNextDoorAndForbiddenToThoseWithoutASay() throws Exception {
        ActionId action = asked(story.officerNorth());
        for (String verb : List.of("sign-offs", "returns", "sign-off-requests")) {
            assertThat(open("/actions/" + action + "/" + verb, story.leaderWest())
                            .getStatus())
                    .isEqualTo(404);
            assertThat(open("/actions/" + action + "/" + verb, story.boardNorth())
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(open("/actions/" + action + "/sign-offs", story.officerNorth())
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void queuesTheLongestWaitingFirstAndSaysWhoMayDecide() throws Exception {
        ActionId older = asked(story.managerTrust());
        clock.advance(Duration.ofDays(12));
        ActionId newer = asked(story.officerNorth());

        Document queue = page(open("/reviews", story.managerTrust()));

        assertThat(queue.select("tbody th a").eachAttr("href"))
                .containsExactly("/actions/" + older, "/actions/" + newer);
        assertThat(queue.select("tbody tr").get(0).text())
                .contains("12 days", "Impact", "You asked for this sign-off yourself");
        assertThat(queue.select("tbody tr").get(1).select("a[href$=sign-offs]")).hasSize(1);
        assertThat(queue.text()).doesNotContain("??");
        assertThat(page(open("/reviews?page=nonsense", story.officerNorth())).select("tbody tr"))
                .hasSize(2);
        assertThat(page(open("/reviews", story.officerNorth())).text()).contains("For a manager to decide");
        assertThat(page(open("/reviews", story.officerWest())).text()).contains("No request for sign-off is waiting.");
    }

    private MockHttpServletResponse late(ActionId action, SignOffRequestId request) throws Exception {
        return send(
                post("/actions/" + action + "/sign-offs")
                        .param("request", String.valueOf(request))
                        .param("check", "NOT_NEEDED")
                        .param("noCheckReason", "Small"),
                story.managerTrust());
    }

    private ActionId asked(PersonId by) {
        ActionId action = mother.begun(story, story.leadTrust());
        mother.link(action, Proof.IMPACT, story.officerNorth());
        signOffs.request(action, "They wait less", world.viewer(by));
        return action;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form, PersonId person) throws Exception {
        return mvc.perform(form.with(world.as(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse open(String address, PersonId person) throws Exception {
        return mvc.perform(get(address).with(world.as(person))).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }
}
