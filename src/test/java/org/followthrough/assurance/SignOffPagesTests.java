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
        assertThat(manager.select("#rules li")).hasSize(7);
        assertThat(manager.select("#rules .app-rule-unmet").text()).contains("You asked for this sign-off yourself");
        assertThat(manager.select("main button")).isEmpty();

        Document leader = page(open("/actions/" + action + "/sign-offs", story.leaderNorth()));
        assertThat(leader.select("#rules .app-rule-unmet")).isEmpty();
        assertThat(leader.select("#leader-stands-in").text()).contains("No manager may decide");
        assertThat(leader.select("main button").eachText()).containsExactly("Sign off", "Return");
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
        assertThat(queue.select("tbody tr").get(1).select("a[href^=/reviews/]")).hasSize(1);
        assertThat(queue.text()).doesNotContain("??");
        assertThat(page(open("/reviews?page=nonsense", story.officerNorth())).select("tbody tr"))
                .hasSize(2);
        assertThat(page(open("/reviews", story.officerNorth())).text()).contains("For a manager to decide");
        assertThat(page(open("/reviews", story.officerWest())).text()).contains("No request for sign-off is waiting.");
    }

    @Test
    void showsAllThatIsNeededToDecideOnOnePage() throws Exception {
        ActionId action = asked(story.officerNorth());

        Document page = page(open(reviewOf(action), story.managerTrust()));

        assertThat(page.select("#needed li").text()).contains("There", "Audit of tenancies");
        assertThat(page.select("#impact").text()).isEqualTo("They wait less");
        assertThat(page.select(".app-piece").text()).contains("Housing audit", "Fewer appeals", "version 1", "Impact");
        assertThat(page.select("#no-difference")).isEmpty();
        assertThat(page.text())
                .contains("Priority continues beyond 21", "Begun", "No measure speaks for this action.")
                .doesNotContain("??");
        assertThat(page.select("main [accesskey]").eachAttr("accesskey")).containsExactly("n", "s", "r");
    }

    @Test
    void ticksTheEvidenceNeededOffLineByLine() throws Exception {
        ActionId action = mother.planned(
                story,
                List.of(story.north()),
                null,
                "Young people keep their homes",
                "Audit of tenancies\n\nWhat they say");
        mother.report(action, story.officerNorth());
        mother.link(action, Proof.ACTIVITY, story.officerNorth());
        Document form = page(open("/actions/" + action + "/sign-off-requests", story.officerNorth()));
        assertThat(form.select("input[name=met]").eachAttr("value")).containsExactly("1", "2");

        MockHttpServletRequestBuilder filled = post("/actions/" + action + "/sign-off-requests")
                .param("needed", form.select("input[name=needed]").val())
                .param("met", "1")
                .param("shownBy[1]", "Page 3, first table")
                .param("shownBy[2]", "Asked, no answer yet");
        Document unfinished = page(send(filled, story.officerNorth()));
        assertThat(unfinished.select("input[name=met][checked]").eachAttr("value"))
                .containsExactly("1");
        assertThat(unfinished.select("#shown-by-1").val()).isEqualTo("Page 3, first table");
        send(filled.param("impact", "They wait less"), story.officerNorth());

        Document review = page(open(reviewOf(action), story.managerTrust()));
        assertThat(review.select("#needed li").eachText())
                .containsExactly(
                        "There Audit of tenancies Page 3, first table", "Not there What they say Asked, no answer yet");
        assertThat(review.select("#no-difference")).hasSize(1);
    }

    @Test
    void refusesTicksOnEvidenceNeededThatHasChangedMeanwhile() throws Exception {
        ActionId action = mother.begun(story, null);
        mother.link(action, Proof.IMPACT, story.officerNorth());

        MockHttpServletResponse answer = send(
                post("/actions/" + action + "/sign-off-requests")
                        .param("impact", "They wait less")
                        .param("needed", "stale"),
                story.officerNorth());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select(".govuk-error-summary__list").text())
                .contains("was changed while you were writing");
    }

    @Test
    void leadsOnToTheNextOneThatIsTheirsToDecideOn() throws Exception {
        ActionId first = asked(story.officerNorth());
        ActionId own = asked(story.managerTrust());
        ActionId last = asked(story.officerNorth());

        String leftFor = Objects.requireNonNull(open("/reviews/next?after=" + requestOf(first), story.managerTrust())
                .getRedirectedUrl());
        String decided = Objects.requireNonNull(
                send(returning(first), story.managerTrust()).getRedirectedUrl());

        assertThat(leftFor).isEqualTo("/reviews/" + requestOf(last)).doesNotContain(requestOf(own));
        assertThat(decided).isEqualTo("/reviews/" + requestOf(last) + "?done=assurance.returned-next");
        assertThat(page(open(decided, story.managerTrust())).text()).contains("This is the next request that waits");
        assertThat(send(returning(last), story.managerTrust()).getRedirectedUrl())
                .isEqualTo("/actions/" + last + "?done=assurance.returned");
        assertThat(open("/reviews/next", story.managerTrust()).getRedirectedUrl())
                .isEqualTo("/reviews");
    }

    @Test
    void leadsFromTheReviewOfADecidedRequestToItsAction() throws Exception {
        ActionId action = asked(story.officerNorth());
        String review = reviewOf(action);
        send(returning(action), story.managerTrust());

        assertThat(open(review, story.managerTrust()).getRedirectedUrl())
                .isEqualTo("/actions/" + action + "#assurance");
        assertThat(open(review, story.officerNorth()).getStatus()).isEqualTo(403);
        assertThat(open(review, story.leaderWest()).getStatus()).isEqualTo(404);
    }

    @Test
    void filtersTheQueueByPlanAndKeepsCounts() throws Exception {
        ActionId one = asked(story.officerNorth());
        asked(story.officerNorth());
        Document all = page(open("/reviews", story.managerTrust()));
        assertThat(all.select("#plan option").eachText()).hasSize(3).contains("All plans");
        String plan = all.select("#plan option").get(1).val();

        Document some = page(open("/reviews?plan=" + plan, story.managerTrust()));

        assertThat(some.select("tbody tr")).hasSize(1);
        assertThat(some.select("#plan option[selected]").val()).isEqualTo(plan);
        assertThat(some.select("tbody a[href^=/reviews/]").attr("href")).endsWith("?plan=" + plan);
        assertThat(page(open("/reviews?plan=nonsense&theme=1", story.managerTrust()))
                        .select("tbody th a")
                        .eachAttr("href"))
                .contains("/actions/" + one)
                .hasSize(2);
    }

    @Test
    void warnsBeforeANewImpactStatementUndoesTheSignOffAndTellsItAfterwards() throws Exception {
        ActionId action = asked(story.officerNorth());
        String request = requestOf(action);
        late(action, SignOffRequestId.of(request));
        Document form = page(open("/actions/" + action + "/impact-statements", story.officerNorth()));
        assertThat(form.select("#undoes").text()).contains("This undoes the sign-off of");
        assertThat(form.select("textarea[name=impact]").val()).isEqualTo("They wait less");

        MockHttpServletResponse same = send(
                post("/actions/" + action + "/impact-statements")
                        .param("request", request)
                        .param("impact", "They wait less"),
                story.officerNorth());
        assertThat(same.getStatus()).isEqualTo(422);
        assertThat(page(same).select(".govuk-error-summary__list").text())
                .contains("still the ones that were signed off", "Say why you change it");
        MockHttpServletResponse changed = send(
                post("/actions/" + action + "/impact-statements")
                        .param("request", request)
                        .param("impact", "Twelve wait less")
                        .param("reason", "Eight were counted twice"),
                story.officerNorth());

        assertThat(changed.getRedirectedUrl()).isEqualTo("/actions/" + action + "?done=assurance.undone");
        assertThat(page(open("/actions/" + action, story.boardNorth()))
                        .select(".app-undone")
                        .text())
                .contains("The sign-off of", "was undone by Officer north", "Eight were counted twice");
        assertThat(page(open("/reviews", story.managerTrust()))
                        .select(".app-undone")
                        .text())
                .contains("undone because: Eight were counted twice");
        assertThat(page(open(reviewOf(action), story.managerTrust())).text())
                .contains("Eight were counted twice", "Asked and answered before", "Sign-off undone");
        assertThat(open("/actions/" + action + "/impact-statements", story.officerNorth())
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void wantsAManagerAndThenALeaderWhereThePlanAsksForASecondSignOff() throws Exception {
        ActionId action = asked(story.officerNorth());
        wantSecondSignOff(action);
        assertThat(page(open(reviewOf(action), story.managerTrust()))
                        .select("main button")
                        .eachText())
                .containsExactly("Accept, and pass it to a leader", "Return");
        assertThat(page(open(reviewOf(action), story.leaderNorth())).select("main button"))
                .isEmpty();

        assertThat(late(action, SignOffRequestId.of(requestOf(action))).getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=assurance.accepted");

        assertThat(page(open("/actions/" + action, story.boardNorth())).select("#waits-for-leader"))
                .hasSize(1);
        assertThat(page(open("/reviews", story.boardNorth())).text()).contains("Waits for a leader");
        assertThat(page(open(reviewOf(action), story.managerTrust())).select("main button"))
                .isEmpty();
        Document leader = page(open(reviewOf(action), story.leaderNorth()));
        assertThat(leader.select("#accepted").text()).contains("accepted this on");
        assertThat(leader.select("input[name=check][checked]").val()).isEqualTo("NOT_NEEDED");
        assertThat(leader.select("textarea[name=noCheckReason]").val()).isEqualTo("Small");
        assertThat(send(signingOff(action), story.leaderNorth()).getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=assurance.signed-off");
    }

    private void wantSecondSignOff(ActionId action) throws Exception {
        String plan = Objects.requireNonNull(page(open("/actions/" + action, story.leaderNorth()))
                .select("a[href~=^/plans/[0-9a-f-]{36}$]")
                .attr("href"));
        Document form = page(open(plan + "/second-sign-offs", story.leaderNorth()));
        MockHttpServletResponse saved = send(
                post(plan + "/second-sign-offs")
                        .param(
                                "recommendations",
                                form.select("input[name=recommendations]")
                                        .eachAttr("value")
                                        .toArray(String[]::new)),
                story.leaderNorth());
        assertThat(saved.getRedirectedUrl()).isEqualTo(plan + "?done=assurance.second-sign-offs");
        assertThat(page(open(plan + "/second-sign-offs", story.managerTrust())).select("input[checked]"))
                .isNotEmpty();
        assertThat(open(plan + "/second-sign-offs", story.officerNorth()).getStatus())
                .isEqualTo(403);
    }

    private String requestOf(ActionId action) {
        return String.valueOf(
                directory.ofAction(action, world.viewer(story.officerNorth())).open());
    }

    private String reviewOf(ActionId action) {
        return "/reviews/" + requestOf(action);
    }

    private MockHttpServletRequestBuilder signingOff(ActionId action) {
        return post("/actions/" + action + "/sign-offs")
                .param("request", requestOf(action))
                .param("check", "NOT_NEEDED")
                .param("noCheckReason", "Small");
    }

    private MockHttpServletRequestBuilder returning(ActionId action) {
        return post("/actions/" + action + "/returns")
                .param("request", requestOf(action))
                .param("words", "Ask young people");
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
