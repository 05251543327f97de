package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.World.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class SignInLinkTests {

    private static final String PASSWORD = "nine brown buses";

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockForTests clock;

    private Story story;
    private String link;

    @BeforeEach
    void aLinkForTheOfficer() throws Exception {
        story = world.northamptonshire();
        link = issue();
    }

    @Test
    void letsThePersonChooseAPasswordAndSignInWithIt() throws Exception {
        mvc.perform(get(link)).andExpect(status().isOk());

        choose(PASSWORD, PASSWORD);

        mvc.perform(post("/sign-in")
                        .param("username", "officer.north." + story.mark().toLowerCase(Locale.ROOT))
                        .param("password", PASSWORD)
                        .with(formToken()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void worksOnce() throws Exception {
        assertThat(choose(PASSWORD, PASSWORD).getRedirectedUrl()).isEqualTo("/sign-in?done=people.password-chosen");

        assertThat(choose(PASSWORD + "!", PASSWORD + "!").getStatus()).isEqualTo(410);
        mvc.perform(get(link)).andExpect(status().isGone());
    }

    @Test
    void worksForThreeDays() throws Exception {
        clock.advance(Duration.ofDays(3).minusSeconds(1));
        mvc.perform(get(link)).andExpect(status().isOk());

        clock.advance(Duration.ofSeconds(1));
        mvc.perform(get(link)).andExpect(status().isGone());
        assertThat(choose(PASSWORD, PASSWORD).getStatus()).isEqualTo(410);
    }

    @Test
    void noLongerWorksWhenThereIsANewerOne() throws Exception {
        issue();

        mvc.perform(get(link)).andExpect(status().isGone());
    }

    @Test
    void saysTheSameOfOneThatNeverWas() throws Exception {
        String never = mvc.perform(get("/sign-in/links/never-issued"))
                .andExpect(status().isGone())
                .andReturn()
                .getResponse()
                .getContentAsString();
        choose(PASSWORD, PASSWORD);

        assertThat(Jsoup.parse(never).select("main").text())
                .isEqualTo(Jsoup.parse(
                                mvc.perform(get(link)).andReturn().getResponse().getContentAsString())
                        .select("main")
                        .text());
    }

    @Test
    void endsEverySessionOfThePersonAndNobodyElses() throws Exception {
        Cookie theirs = world.session(story.officerNorth());
        Cookie another = world.session(story.officerWest());

        choose(PASSWORD, PASSWORD);

        mvc.perform(get("/").cookie(theirs)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/").cookie(another)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Enter a password",
        "short one, short one, Use at least 12 characters",
        "nine brown buses, nine brown cars, The two passwords are not the same. Type both again.",
        "Password123456, Password123456, This password is too easy to guess. Choose another.",
        "aaaaaaaaaaaaaaa, aaaaaaaaaaaaaaa, This password is too easy to guess. Choose another.",
        "123456789012, 123456789012, This password is too easy to guess. Choose another."
    })
    void refusesPasswordsThatDoNotHold(String password, String again, String sentence) throws Exception {
        MockHttpServletResponse answer = choose(password, again);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".govuk-error-summary__list")
                        .text())
                .isEqualTo(sentence);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("input[type=password]")
                        .eachAttr("value"))
                .allMatch(String::isEmpty);
    }

    @Test
    void refusesTheUsernameAsPasswordAndWhatTheHashCannotHold() throws Exception {
        String username = "officer.north." + story.mark().toLowerCase(Locale.ROOT);

        assertThat(choose(username, username).getStatus()).isEqualTo(422);
        String long73 = "nine brown buses ".repeat(5).substring(0, 73);
        assertThat(choose(long73, long73).getStatus()).isEqualTo(422);
        String long72 = long73.substring(0, 72);
        assertThat(choose(long72, long72).getStatus()).isEqualTo(302);
    }

    @Test
    void storesADigestAndNoToken() {
        String token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select count(*) from sign_in_link where token_hash = :token")
                        .param("token", token)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql(
                                "select row_data::text from row_version where thing_id = :person and table_name = 'sign_in_link'")
                        .param("person", story.officerNorth().id())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("token_hash"));
    }

    private String issue() throws Exception {
        String page = mvc.perform(post("/admin/people/{id}/sign-in-links", story.officerNorth())
                        .with(world.as(story.administrator())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return URI.create(Jsoup.parse(page).select("#link").text()).getPath();
    }

    private MockHttpServletResponse choose(String password, String again) throws Exception {
        return mvc.perform(post(link)
                        .param("password", password)
                        .param("passwordAgain", again)
                        .with(formToken()))
                .andReturn()
                .getResponse();
    }
}
