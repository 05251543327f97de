package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.World.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class SignInTests {

    private static final String PASSWORD = "nine brown buses";

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleManagement people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ClockForTests clock;

    @Autowired
    ApplicationContext context;

    private Story story;
    private String username;
    private String address;

    @BeforeEach
    void somebodyWithAPassword() {
        story = world.northamptonshire();
        username = "officer.north." + story.mark().toLowerCase(java.util.Locale.ROOT);
        address = "192.0.2." + story.mark();
        people.choosePassword(story.officerNorth(), PASSWORD);
    }

    @Test
    void leadsHomeWithASessionThatHoldsThePersonAndLittleElse() throws Exception {
        MockHttpServletResponse answer = signIn(username.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        Cookie session = Objects.requireNonNull(answer.getCookie("SESSION"));
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getAttribute("SameSite")).isEqualToIgnoringCase("lax");
        mvc.perform(get("/").cookie(session)).andExpect(status().isOk());
        assertThat(attributesOfSessionsOf(story.officerNorth()))
                .containsExactlyInAnyOrder(
                        "person",
                        "org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME");
    }

    @Test
    void changesTheSessionsIdSoThatNobodyCanPlantOne() throws Exception {
        Cookie planted = world.session(story.officerWest());

        MockHttpServletResponse answer = mvc.perform(post("/sign-in")
                        .cookie(planted)
                        .param("username", username)
                        .param("password", PASSWORD)
                        .with(formToken()))
                .andReturn()
                .getResponse();

        assertThat(Objects.requireNonNull(answer.getCookie("SESSION")).getValue())
                .isNotEqualTo(planted.getValue());
        mvc.perform(get("/").cookie(planted)).andExpect(status().is3xxRedirection());
    }

    @Test
    void saysTheSameWhateverIsWrong() throws Exception {
        people.enrol(new NewPerson("no.password." + story.mark(), "N", "N", null));
        jdbc.sql("update person set active = false where id = :id")
                .param("id", story.leaderNorth().id())
                .update();
        people.choosePassword(story.leaderNorth(), PASSWORD);

        String wrongPassword = errors(signIn(username, "something else"));
        assertThat(wrongPassword).isNotBlank();
        assertThat(errors(signIn("nobody." + story.mark(), PASSWORD))).isEqualTo(wrongPassword);
        assertThat(errors(signIn("no.password." + story.mark(), ""))).isEqualTo(wrongPassword);
        assertThat(errors(signIn("leader.north." + story.mark(), PASSWORD))).isEqualTo(wrongPassword);
        assertThat(signIn("nobody." + story.mark(), PASSWORD).getStatus()).isEqualTo(422);
    }

    @Test
    void refusesEvenTheRightPasswordAfterFiveFailuresUntilAQuarterOfAnHourHasPassed() throws Exception {
        for (int failure = 0; failure < SignInThrottle.FAILURES_OF_USERNAME; failure++) {
            assertThat(signIn(username, "guess").getStatus()).isEqualTo(422);
        }

        MockHttpServletResponse refused = signIn(username, PASSWORD);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(errors(refused)).contains(errors(signInFrom("198.51.100.7", "nobody." + story.mark(), "x")));

        clock.advance(SignInThrottle.WINDOW.plus(Duration.ofSeconds(1)));
        assertThat(signIn(username, PASSWORD).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void throttlesUnknownUsernamesAlike() throws Exception {
        for (int failure = 0; failure < SignInThrottle.FAILURES_OF_USERNAME; failure++) {
            signIn("nobody." + story.mark(), "guess");
        }

        assertThat(signIn("nobody." + story.mark(), "guess").getStatus()).isEqualTo(429);
    }

    @Test
    void throttlesAnAddressThatTriesManyUsernames() throws Exception {
        for (int failure = 0; failure < SignInThrottle.FAILURES_OF_ADDRESS; failure++) {
            signIn("nobody." + failure + "." + story.mark(), "guess");
        }

        assertThat(signIn(username, PASSWORD).getStatus()).isEqualTo(429);
        assertThat(signInFrom("198.51.100.8", username, PASSWORD).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void forgivesFailuresOnceTheRightPasswordComes() throws Exception {
        for (int round = 0; round < 2; round++) {
            for (int failure = 1; failure < SignInThrottle.FAILURES_OF_USERNAME; failure++) {
                signIn(username, "guess");
            }
            assertThat(signIn(username, PASSWORD).getRedirectedUrl()).isEqualTo("/");
        }
    }

    @Test
    void keepsDigestsOnlyOfWhatWasTyped() throws Exception {
        signIn("my-secret-" + story.mark(), "guess");

        assertThat(jdbc.sql("select username_digest || address_digest from sign_in_failure")
                        .query(String.class)
                        .list())
                .allMatch(digests -> digests.matches("[0-9a-f]{128}"));
    }

    @Test
    void endsTheSessionOnSigningOut() throws Exception {
        Cookie session = world.session(story.officerNorth());

        MockHttpServletResponse answer = mvc.perform(
                        post("/sign-out").cookie(session).with(formToken()))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?done=platform.signed-out");
        mvc.perform(get("/").cookie(session)).andExpect(status().is3xxRedirection());
    }

    @Test
    void marksCookiesAsSecureOverHttps() throws Exception {
        MockHttpServletResponse answer = mvc.perform(post("/sign-in")
                        .secure(true)
                        .with(from(address))
                        .param("username", username)
                        .param("password", PASSWORD)
                        .with(formToken()))
                .andReturn()
                .getResponse();

        assertThat(Objects.requireNonNull(answer.getCookie("SESSION")).getSecure())
                .isTrue();
    }

    @Test
    void leadsBackToThePageAskedFor() throws Exception {
        String asked = "/plans?page=2";
        String signInPage = Objects.requireNonNull(
                mvc.perform(get(asked)).andReturn().getResponse().getRedirectedUrl());
        assertThat(signInPage).isEqualTo("/sign-in?then=%2Fplans%3Fpage%3D2");
        String then = Jsoup.parse(mvc.perform(get(java.net.URI.create(signInPage)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("input[name=then]")
                .val();

        MockHttpServletResponse answer = mvc.perform(post("/sign-in")
                        .with(from(address))
                        .param("username", username)
                        .param("password", PASSWORD)
                        .param("then", then)
                        .with(formToken()))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo(asked);
    }

    @Test
    void writesNothingWhileAPersonReads() throws Exception {
        Cookie session = world.session(story.officerNorth());
        long before = lastAccess(story.officerNorth());
        Thread.sleep(20);

        mvc.perform(get("/").cookie(session)).andExpect(status().isOk());
        assertThat(lastAccess(story.officerNorth())).isEqualTo(before);

        jdbc.sql("update spring_session set last_access_time = last_access_time - 61000 where principal_name = :who")
                .param("who", story.officerNorth().toString())
                .update();
        mvc.perform(get("/").cookie(session)).andExpect(status().isOk());
        assertThat(lastAccess(story.officerNorth())).isGreaterThan(before);
    }

    @Test
    void takesACookieThatIsNoSessionsForNone() throws Exception {
        Cookie strange = new Cookie("SESSION", "AAAA");

        mvc.perform(get("/").cookie(strange)).andExpect(status().is3xxRedirection());
    }

    @Test
    void hasNoOtherWayInThanPeople() {
        assertThat(context.getBeanNamesForType(UserDetailsService.class)).isEmpty();
    }

    private MockHttpServletResponse signIn(String name, String password) throws Exception {
        return signInFrom(address, name, password);
    }

    private MockHttpServletResponse signInFrom(String where, String name, String password) throws Exception {
        return mvc.perform(post("/sign-in")
                        .with(from(where))
                        .param("username", name)
                        .param("password", password)
                        .with(formToken()))
                .andReturn()
                .getResponse();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String where) {
        return request -> {
            request.setRemoteAddr(where);
            return request;
        };
    }

    private static String errors(MockHttpServletResponse page) throws Exception {
        return Jsoup.parse(page.getContentAsString())
                .select(".govuk-error-summary__list li")
                .text();
    }

    private List<String> attributesOfSessionsOf(PersonId person) {
        return jdbc.sql("""
                        select a.attribute_name
                        from spring_session s
                        join spring_session_attributes a on a.session_primary_id = s.primary_id
                        where s.principal_name = :who
                        """).param("who", person.toString()).query(String.class).list();
    }

    private long lastAccess(PersonId person) {
        return jdbc.sql("select last_access_time from spring_session where principal_name = :who")
                .param("who", person.toString())
                .query(Long.class)
                .single();
    }
}
