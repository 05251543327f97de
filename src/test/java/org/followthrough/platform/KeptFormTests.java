package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.World.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Objects;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PeopleManagement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody typed survives their session. The forward itself is walked on a real server: see FirstHoursTests. */
@FollowthroughTest
class KeptFormTests {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleManagement people;

    @Autowired
    FormAddresses forms;

    @Autowired
    JdbcClient jdbc;

    @Test
    void carriesWhatWasTypedOnTheSignInPage() throws Exception {
        Document page = Jsoup.parse(mvc.perform(post("/admin/people")
                        .param("username", "jo.smith")
                        .param("name", "Jo \"Smith\"")
                        .param("password", "never kept")
                        .param("role", "OFFICER", "MANAGER")
                        .with(formToken()))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("input[name=kept:username]").val()).isEqualTo("jo.smith");
        assertThat(page.select("input[name=kept:name]").val()).isEqualTo("Jo \"Smith\"");
        assertThat(page.select("input[name=kept:role]").eachAttr("value")).containsExactly("OFFICER", "MANAGER");
        assertThat(page.select("input[name=then]").val()).isEqualTo("/admin/people");
        assertThat(page.select("input[name=username]").val()).isEmpty();
        assertThat(page.html()).doesNotContain("never kept").doesNotContain("kept:_csrf");
        assertThat(page.select("input[name=had-files]")).isEmpty();
    }

    @Test
    void saysThatFilesMustBeChosenAgain() throws Exception {
        Document page = Jsoup.parse(mvc.perform(multipart("/letters")
                        .file("file", "bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .param("text", "Dear director")
                        .with(formToken()))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.text()).contains("Files are not kept");
        assertThat(page.select("input[name=kept:text]").val()).isEqualTo("Dear director");
        assertThat(page.select("input[name=had-files]")).hasSize(1);
    }

    @Test
    void opensTheFormAfterSignInWithoutSendingIt() throws Exception {
        Story story = world.northamptonshire();
        people.choosePassword(story.administrator(), "nine brown buses");
        long before = countPeople();

        MockHttpServletResponse answer = mvc.perform(post("/sign-in")
                        .param("username", "administrator." + story.mark().toLowerCase(Locale.ROOT))
                        .param("password", "nine brown buses")
                        .param("then", "/admin/people")
                        .param("kept:name", "Jo Smith")
                        .with(formToken()))
                .andReturn()
                .getResponse();

        assertThat(answer.getForwardedUrl()).isEqualTo("/admin/people/new");
        assertThat(countPeople()).isEqualTo(before);
    }

    @Test
    void keepsTheFormOverAWrongPassword() throws Exception {
        Document page = Jsoup.parse(mvc.perform(post("/sign-in")
                        .param("username", "nobody." + world.mark())
                        .param("password", "wrong")
                        .param("then", "/admin/people")
                        .param("kept:name", "Jo Smith")
                        .with(formToken()))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("input[name=kept:name]").val()).isEqualTo("Jo Smith");
        assertThat(page.select("input[name=then]").val()).isEqualTo("/admin/people");
    }

    @Test
    void findsThePageThatShowsAForm() {
        assertThat(forms.of("/plans")).isEqualTo("/plans/new");
        assertThat(forms.of("/admin/people/0190e6a0-0000-7000-8000-000000000000/memberships"))
                .isEqualTo("/admin/people/0190e6a0-0000-7000-8000-000000000000/memberships");
        assertThat(forms.of("/nothing/like/this")).isEqualTo("/");
    }

    @Test
    void readsOnlyWhenItReopensAForm() {
        MockHttpServletRequest signIn = new MockHttpServletRequest("POST", "/sign-in");
        signIn.addParameter("username", "jo.smith");
        signIn.addParameter("kept:name", "Jo");
        signIn.addParameter("kept:_method", "delete");
        signIn.addParameter("then", "//elsewhere.example");
        KeptForm kept = Objects.requireNonNull(KeptForm.carriedBy(signIn));

        ReopenedRequest reopened = new ReopenedRequest(signIn, kept);

        assertThat(kept.address()).isEqualTo("/");
        assertThat(reopened.getMethod()).isEqualTo("GET");
        assertThat(reopened.getParameter("name")).isEqualTo("Jo");
        assertThat(reopened.getParameterMap()).containsOnlyKeys("name", "done");
    }

    @Test
    void tellsThoseWhoseFormIsForgedOrTooOld() throws Exception {
        Story story = world.northamptonshire();

        String page = mvc.perform(post("/admin/people").cookie(world.session(story.administrator())))
                .andExpect(status().isForbidden())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("This form was open for too long");
    }

    private long countPeople() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }
}
