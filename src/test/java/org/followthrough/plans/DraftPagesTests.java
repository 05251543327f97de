package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What somebody has begun to write comes back to them, and to nobody else. */
@FollowthroughTest
class DraftPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private PlansOfTest north;
    private PersonId officer;
    private ActionId action;
    private String updates;
    private String edit;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
        officer = north.story.officerNorth();
        action = north.action("Open a hub");
        updates = "/actions/" + action + "/updates";
        edit = "/actions/" + action + "/edit";
    }

    @Test
    void comesBackIntoTheFormOfAnUpdateUntilItIsSent() throws Exception {
        MockHttpServletResponse kept = keep(
                updates, Map.of("rating", "AT_RISK", "words", "The landlord", "next", "Ask again", "saidOn.day", "3"));
        assertThat(kept.getRedirectedUrl()).isEqualTo(updates + "?done=people.draft-kept");

        Document form = page(updates, officer);

        assertThat(form.select("textarea[name=words]").val()).isEqualTo("The landlord");
        assertThat(form.select("input[name=rating][checked]").val()).isEqualTo("AT_RISK");
        assertThat(form.select("details[open] [name=next]").val()).isEqualTo("Ask again");
        assertThat(form.select("details[open] [name=saidOn.day]").val()).isEqualTo("3");
        assertThat(form.select(".app-draft").text()).contains("You began this on", "Throw away");
        assertThat(form.select(".app-draft").text()).doesNotContain("newer");
        send(post(updates).param("rating", "AT_RISK").param("words", "The landlord is slow"), officer);
        assertThat(page(updates, officer).select(".app-draft")).isEmpty();
        assertThat(page(updates, officer).select("textarea[name=words]").val()).isEmpty();
    }

    @Test
    void isItsWritersAlone() throws Exception {
        keep(updates, Map.of("rating", "AT_RISK", "words", "Not for others yet"));

        for (PersonId other : List.of(north.story.managerTrust(), north.story.leaderNorth())) {
            assertThat(page(updates, other).text()).doesNotContain("Not for others yet");
            assertThat(page("/actions/" + action + "/history", other).text()).doesNotContain("Not for others yet");
        }
        assertThat(north.jdbc
                        .sql(
                                "select count(*) from row_version where strpos(cast(row_data as text), 'Not for others yet') > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void saysWhenProgressWasRecordedSinceItWasBegun() throws Exception {
        keep(updates, Map.of("version", "0", "rating", "AT_RISK", "words", "The landlord is slow"));
        north.update(action, LeadRating.ON_TRACK, "The keys are here");

        Document form = page(updates, officer);

        assertThat(form.select(".app-draft").text()).contains("Since you began, something newer was recorded");
        assertThat(form.select("aside").text()).contains("The keys are here");
        assertThat(form.select("textarea[name=words]").val()).isEqualTo("The landlord is slow");
        assertThat(form.select("form.app-report__form input[name=version]").val())
                .isEqualTo("1");
    }

    @Test
    void opensWithTheConflictWhenSomebodySavedTheThingMeanwhile() throws Exception {
        keep(edit, edited("0", "Open a hub in Kettering"));
        assertThat(page(edit, officer).select("[name=title]").val()).isEqualTo("Open a hub in Kettering");
        assertThat(page(edit, officer).select(".app-conflict")).isEmpty();
        saveAs(north.story.managerTrust(), edited("0", "Open a hub in Corby"));

        Document form = page(edit, officer);

        assertThat(form.select(".app-conflict").text())
                .contains("Open a hub in Corby", "Open a hub in Kettering", "Yours");
        assertThat(form.select("[name=title]").val()).isEqualTo("Open a hub in Kettering");
        assertThat(form.select("[name=version]").val()).isEqualTo("1");
        saveAs(officer, edited("1", "Open a hub in Kettering"));
        assertThat(page(edit, officer).select(".app-draft")).isEmpty();
        assertThat(page("/actions/" + action, officer).select("h1").text()).isEqualTo("Open a hub in Kettering");
    }

    @Test
    void comesBackIntoTheFormOfANewActionWithAllThatWasChosen() throws Exception {
        String form = "/plans/" + north.plan + "/actions/new";
        send(
                post("/drafts")
                        .param("_draft", form)
                        .param("title", "Issue bus passes")
                        .param("recommendations", north.housing.toString(), north.buses.toString())
                        .param("dueOn.month", "13"),
                officer);

        Document page = page(form, officer);

        assertThat(page.select("[name=title]").val()).isEqualTo("Issue bus passes");
        assertThat(page.select("[name=recommendations][checked]")).hasSize(2);
        assertThat(page.select("[name=dueOn.month]").val()).isEqualTo("13");
    }

    @Test
    void comesBackIntoTheFormOfAPlan() throws Exception {
        String form = "/plans/" + north.plan + "/edit";
        keep(form, Map.of("version", "0", "name", "Half a name", "boardDates", "soon"));

        assertThat(page(form, officer).select("[name=name]").val()).isEqualTo("Half a name");
        assertThat(page(form, officer).select("[name=boardDates]").val()).isEqualTo("soon");
    }

    @Test
    void isThrownAwayWhenItsWriterSaysSo() throws Exception {
        keep(updates, Map.of("words", "Never mind"));

        send(post("/drafts/discards").param("_draft", updates), officer);

        assertThat(page(updates, officer).text()).doesNotContain("Never mind", "You began");
    }

    @Test
    void isKeptByItselfWithoutAPage() throws Exception {
        MockHttpServletResponse answer = send(
                post("/drafts")
                        .param("_draft", updates)
                        .param("_draft-by-itself", "yes")
                        .param("words", "Half"),
                officer);

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getContentLength()).isZero();
        assertThat(page(updates, officer).select("textarea[name=words]").val()).isEqualTo("Half");
        assertThat(fields()).doesNotContain("_csrf", "_draft");
    }

    @Test
    void isNeitherAPasswordNorMoreThanAFormHolds() throws Exception {
        keep(updates, Map.of("words", "Fine", "newPassword", "nine brown buses"));
        assertThat(fields()).contains("Fine").doesNotContain("nine brown buses");

        assertThat(keep(updates, Map.of("words", "x".repeat(400_000))).getRedirectedUrl())
                .endsWith("people.draft-not-kept");
        assertThat(keep("//elsewhere.example", Map.of("words", "x")).getRedirectedUrl())
                .isEqualTo("/");
        assertThat(fields()).contains("Fine");
    }

    private String fields() {
        return north.jdbc
                .sql("select fields from form_draft where person_id = ?")
                .params(officer.id())
                .query(String.class)
                .single();
    }

    private Map<String, String> edited(String version, String title) {
        return Map.of(
                "version", version,
                "title", title,
                "recommendations", north.housing.toString(),
                "leadTitle", "Leaving care service manager",
                "dueOn.day", "3",
                "dueOn.month", "3",
                "dueOn.year", "2027");
    }

    private void saveAs(PersonId person, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder form = post(edit);
        fields.forEach(form::param);
        assertThat(send(form, person).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse keep(String address, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder form = post("/drafts").param("_draft", address);
        fields.forEach(form::param);
        return send(form, officer);
    }

    private Document page(String address, PersonId as) throws Exception {
        MockHttpServletResponse answer = send(get(URI.create(address)), as);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId as) throws Exception {
        return mvc.perform(request.with(north.world.as(as))).andReturn().getResponse();
    }
}
