package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class UpdatePagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    ClockForTests clock;

    private PlansOfTest north;
    private PersonId officer;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
        officer = north.story.officerNorth();
    }

    @Test
    void saysNoChangeInOnePressAndKeepsTheRating() throws Exception {
        ActionId action = north.action("Open a hub");
        assertThat(page("/actions/" + action).select("form[action$=/no-change]"))
                .as("nothing was said that could stay")
                .isEmpty();
        north.update(action, LeadRating.AT_RISK, "The landlord is slow");
        assertThat(page("/actions/" + action).select("form[action$=/no-change]"))
                .hasSize(1);
        weeksLater(5);

        assertThat(noChange(action).getRedirectedUrl())
                .isEqualTo("/actions/" + action + "?done=plans.no-change-recorded");

        Document page = page("/actions/" + action);
        assertThat(page.select(".app-progress").get(0).text()).startsWith("At risk No change Recorded by");
        assertThat(page.text()).contains("The lead says it is at risk").doesNotContain("No recent update");
        assertThat(north.jdbc.sql("""
                                select u.no_change and u.rating = 'AT_RISK' and u.said_on = s.last_update_on
                                from progress_update u join action_standing s using (action_id)
                                where u.action_id = ? order by u.recorded_at desc limit 1
                                """).params(action.id()).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void refusesNoChangeAThirdTimeRunningBesideTheFormThatSaysWhatIsHappening() throws Exception {
        ActionId action = north.action("Open a hub");
        north.update(action, LeadRating.ON_TRACK, "Begun");
        noChange(action);
        noChange(action);
        assertThat(page("/actions/" + action).select("form[action$=/no-change]"))
                .isEmpty();

        MockHttpServletResponse refused = noChange(action);

        assertThat(refused.getStatus()).isEqualTo(409);
        Document form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.text()).contains("Say in one sentence what is happening");
        assertThat(form.select("textarea[name=words]")).hasSize(1);
        assertThat(updatesOf(action)).isEqualTo(3);
        north.update(action, LeadRating.ON_TRACK, "The keys are here");
        assertThat(noChange(action).getStatus()).isEqualTo(302);
    }

    @Test
    void takesNoNoChangeFromStrangersNorFromBoardMembers() throws Exception {
        ActionId action = north.action("Open a hub");
        north.update(action, LeadRating.ON_TRACK, "Begun");

        assertThat(noChange(action, north.story.boardNorth()).getStatus()).isEqualTo(403);
        assertThat(noChange(action, north.story.officerWest()).getStatus()).isEqualTo(404);
        assertThat(updatesOf(action)).isEqualTo(1);
    }

    @Test
    void asksForARatingAndASentenceAndFoldsTheRestAway() throws Exception {
        ActionId action = north.action("Open a hub");
        north.update(action, LeadRating.ON_TRACK, "The keys are here");

        Document form = page("/actions/" + action + "/updates");

        assertThat(form.select("aside").text()).contains("Last update", "The keys are here");
        assertThat(form.select("details:not([open]) [name=next]")).hasSize(1);
        assertThat(form.select("details:not([open]) [name=saidBy]")).hasSize(1);
        assertThat(form.select("details [name=words], details [name=rating]")).isEmpty();
        Document wrong = Jsoup.parse(send(
                        post("/actions/" + action + "/updates")
                                .param("rating", "ON_TRACK")
                                .param("words", "Fine")
                                .param("saidBy", "Hub manager")
                                .param("saidOn.day", "1")
                                .param("saidOn.month", "1")
                                .param("saidOn.year", "2199"),
                        officer)
                .getContentAsString());
        assertThat(wrong.select("details[open] [name=saidBy]").attr("value")).isEqualTo("Hub manager");
        assertThat(wrong.select(".govuk-error-summary").text()).contains("future");
    }

    @Test
    void recordsForALeadWhoNeverSignsIn() throws Exception {
        ActionId action = north.action("Open a hub");

        send(
                post("/actions/" + action + "/updates")
                        .param("rating", "ON_TRACK")
                        .param("words", "The keys are here")
                        .param("saidBy", "Hub manager")
                        .param("saidOn.day", "2")
                        .param("saidOn.month", "11")
                        .param("saidOn.year", "2026"),
                officer);

        assertThat(page("/actions/" + action).select(".app-progress").text())
                .contains("Said by Hub manager on 2 November 2026, recorded by Officer north");
    }

    @Test
    void walksThroughAllThatAreDueAnUpdateAndEndsWithWhatCameOfIt() throws Exception {
        ActionId first = led("Open a hub", officer);
        ActionId second = led("Issue bus passes", officer);
        ActionId third = led("Agree a protocol", officer);
        north.update(third, LeadRating.ON_TRACK, "Agreed in draft");
        ActionId colleagues = led("Somebody else’s", north.story.leadTrust());
        weeksLater(6);
        assertThat(page("/").text()).contains("3 of your actions are due an update: update them all");

        assertThat(next("/updates")).isEqualTo(address(first, "mine", 2));
        Document form = page(address(first, "mine", 2));
        assertThat(form.text()).contains("2 more after this one");
        assertThat(form.select("form.app-report__form input[name=walk]").val()).isEqualTo("mine");
        String onwards = send(
                        post("/actions/" + first + "/updates")
                                .param("rating", "ON_TRACK")
                                .param("words", "Opened")
                                .param("walk", "mine")
                                .param("left", "2"),
                        officer)
                .getRedirectedUrl();
        assertThat(next(onwards)).isEqualTo(address(second, "mine", 1) + "&done=plans.update-recorded");
        String skipped =
                page(address(second, "mine", 1)).select("a[href^=/updates]").attr("href");
        assertThat(next(skipped)).isEqualTo(address(third, "mine", 0));
        String end = send(post("/actions/" + third + "/updates/no-change").param("walk", "mine"), officer)
                .getRedirectedUrl();

        Document over = page(end);
        assertThat(over.text())
                .contains("Today you recorded progress on 2 actions, 1 of them with no change")
                .contains("1 action is still due an update", "Issue bus passes")
                .doesNotContain("Somebody else");
        assertThat(over.select("a[href=/actions/" + second + "/updates]")).hasSize(1);
        assertThat(page("/updates?of=mine&after=" + colleagues).text()).doesNotContain("Somebody else");
    }

    @Test
    void walksThroughActionsOfLeadsWhoNeverSignInWhereTheViewerKeepsThem() throws Exception {
        ActionId unsigned = north.action("Open a hub");
        weeksLater(6);

        assertThat(page("/updates").text()).contains("1 action whose lead does not sign in is due an update");
        assertThat(next("/updates?of=unsigned")).isEqualTo(address(unsigned, "unsigned", 0));
        for (PersonId nobody : List.of(north.story.boardNorth(), north.story.officerWest())) {
            assertThat(Jsoup.parse(send(get("/updates?of=unsigned"), nobody).getContentAsString())
                            .text())
                    .contains("No action of a lead who does not sign in is due an update now");
        }
    }

    @Test
    void knowsWhenAnUpdateIsDue() throws Exception {
        north.update(led("Heard of today", officer), LeadRating.ON_TRACK, "Begun");
        LocalDate today = north.world.viewer(officer).today();
        ActionId soon = north.action(north.plan, led("Due soon", officer, today.plusDays(30)), officer);
        north.update(soon, LeadRating.ON_TRACK, "Begun");
        assertThat(page("/updates").text()).contains("None of the actions you lead is due an update now");

        weeksLater(2);

        assertThat(next("/updates")).isEqualTo(address(soon, "mine", 0));
    }

    private void weeksLater(int weeks) {
        clock.set(clock.instant().plusSeconds(weeks * 7L * 24 * 3600 + 60));
    }

    private ActionId led(String title, PersonId lead) {
        return north.action(north.plan, led(title, lead, PlansOfTest.DUE), officer);
    }

    private NewAction led(String title, PersonId lead, LocalDate due) {
        return new NewAction(
                title, null, null, null, "Hub manager", lead, null, null, due, List.of(north.housing), null, null);
    }

    private static String address(ActionId action, String walk, int left) {
        return "/actions/" + action + "/updates?walk=" + walk + "&left=" + left;
    }

    private long updatesOf(ActionId action) {
        return north.jdbc
                .sql("select count(*) from progress_update where action_id = ?")
                .params(action.id())
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse noChange(ActionId action) throws Exception {
        return noChange(action, officer);
    }

    private MockHttpServletResponse noChange(ActionId action, PersonId as) throws Exception {
        return send(post("/actions/" + action + "/updates/no-change"), as);
    }

    private @Nullable String next(@Nullable String address) throws Exception {
        return send(get(URI.create(Objects.requireNonNull(address))), officer).getRedirectedUrl();
    }

    private Document page(@Nullable String address) throws Exception {
        MockHttpServletResponse answer = send(get(URI.create(Objects.requireNonNull(address))), officer);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId as) throws Exception {
        return mvc.perform(request.with(north.world.as(as))).andReturn().getResponse();
    }
}
