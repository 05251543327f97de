package org.followthrough.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.organisations.OrganisationKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class PeopleAdministrationTests {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    PeopleManagement people;

    @Autowired
    ClockForTests clock;

    private Story story;

    @BeforeEach
    void aStory() {
        story = world.northamptonshire();
    }

    @Test
    void listsEverybodyOfTheTrustAndItsCouncilsAndNobodyElse() throws Exception {
        Story other = world.northamptonshire();

        String list = page(get("/admin/people"), story.administrator()).text();

        assertThat(list).contains("Officer north " + story.mark(), "Officer west " + story.mark());
        assertThat(list).doesNotContain(other.mark());
    }

    @Test
    void findsPeopleByPartOfTheirName() throws Exception {
        Document found = page(get("/admin/people").param("q", "NORTH " + story.mark()), story.administrator());

        assertThat(found.select("tbody tr")).hasSize(3);
        assertThat(page(get("/admin/people").param("q", "%"), story.administrator())
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void cutsLongListsIntoPages() throws Exception {
        for (int person = 0; person < 20; person++) {
            world.person("Extra " + person + " " + story.mark(), Role.OFFICER, story.north());
        }

        assertThat(page(get("/admin/people"), story.administrator()).select("tbody tr"))
                .hasSize(25);
        assertThat(page(get("/admin/people").param("page", "2"), story.administrator())
                        .select("tbody tr"))
                .hasSize(3);
    }

    @Test
    void addsSomebodyWithTheirFirstRole() throws Exception {
        MockHttpServletResponse answer = answer(newPerson("jo." + story.mark()), story.administrator());

        assertThat(answer.getRedirectedUrl()).startsWith("/admin/people/").endsWith("?done=people.enrolled");
        assertThat(directory.membersOf(List.of(story.north()), clock.today()))
                .extracting(PersonRow::name)
                .contains("Jo Smith");
    }

    @Test
    void saysWhatIsMissingBesideTheFieldAndKeepsTheRest() throws Exception {
        MockHttpServletResponse answer = answer(
                post("/admin/people")
                        .param("name", "Jo Smith")
                        .param("from.day", "31")
                        .param("from.month", "2"),
                story.administrator());
        Document page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary__list a").eachText())
                .contains("Enter a username", "Choose a role", "Choose an organisation")
                .noneMatch(sentence -> sentence.contains("org.followthrough"));
        assertThat(page.select("#name").val()).isEqualTo("Jo Smith");
        assertThat(page.select("#from-day").val()).isEqualTo("31");
    }

    @Test
    void refusesAUsernameThatIsTaken() throws Exception {
        answer(newPerson("jo." + story.mark()), story.administrator());

        MockHttpServletResponse again =
                answer(newPerson("JO." + story.mark().toLowerCase(Locale.ROOT)), story.administrator());

        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("Somebody else has this username");
    }

    @Test
    void givesNoRoleInAnOrganisationOfOthers() throws Exception {
        Story other = world.northamptonshire();

        MockHttpServletResponse answer = answer(
                post("/admin/people/{id}/memberships", story.officerNorth())
                        .param("role", "ADMINISTRATOR")
                        .param("organisation", other.north().toString())
                        .param("from.day", "1")
                        .param("from.month", "1")
                        .param("from.year", "2026"),
                story.administrator());

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void addsARoleAndEndsIt() throws Exception {
        answer(
                post("/admin/people/{id}/memberships", story.officerNorth())
                        .param("role", "MANAGER")
                        .param("organisation", story.west().toString())
                        .param("from.day", "1")
                        .param("from.month", "1")
                        .param("from.year", "2026"),
                story.administrator());
        assertThat(world.viewer(story.officerNorth()).visibleOrganisations()).contains(story.west());

        String ending = page(get("/admin/people/{id}", story.officerNorth()), story.administrator())
                .select("tbody tr:contains(West) a")
                .attr("href");
        MockHttpServletResponse ended = answer(
                post(ending).param("until.day", "20").param("until.month", "11").param("until.year", "2026"),
                story.administrator());

        assertThat(ended.getRedirectedUrl()).endsWith("?done=people.ended");
        assertThat(world.viewer(story.officerNorth()).visibleOrganisations()).containsExactly(story.north());
    }

    @Test
    void signsSomebodyOutAtOnceWhenTheyMayNoLongerSignIn() throws Exception {
        Cookie session = world.session(story.officerNorth());

        MockHttpServletResponse answer =
                answer(revise(story.officerNorth(), "Changed", "false", "0"), story.administrator());

        assertThat(answer.getStatus()).isEqualTo(302);
        mvc.perform(get("/").cookie(session)).andExpect(status().is3xxRedirection());
    }

    @Test
    void asksSomebodyDeactivatedElsewhereToSignIn() throws Exception {
        answer(revise(story.officerNorth(), "Changed", "false", "0"), story.administrator());
        Cookie made = world.session(story.officerNorth());

        mvc.perform(get("/plans").cookie(made)).andExpect(status().is3xxRedirection());
    }

    @Test
    void showsBothVersionsWhenSomebodyElseSavedFirst() throws Exception {
        answer(revise(story.officerNorth(), "Saved by another", "true", "0"), story.administrator());

        MockHttpServletResponse late =
                answer(revise(story.officerNorth(), "Typed by me", "true", "0"), story.administrator());
        Document page = Jsoup.parse(late.getContentAsString());

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(page.select(".app-conflict").text()).contains("Saved by another", "Typed by me");
        assertThat(page.select("#name").val()).isEqualTo("Typed by me");
        assertThat(page.select("#version").val()).isEqualTo("1");
    }

    @Test
    void keepsAccountsThatReachFurtherOutOfTheCouncilsHands() throws Exception {
        PersonId north = world.person("Admin north " + story.mark(), Role.ADMINISTRATOR, story.north());
        people.join(NewMembership.of(story.managerTrust(), story.north(), Role.BOARD_MEMBER, World.LONG_AGO));

        assertThat(answer(post("/admin/people/{id}/sign-in-links", story.managerTrust()), north)
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(revise(story.managerTrust(), "Taken over", "true", "0"), north)
                        .getStatus())
                .isEqualTo(403);
        assertThat(answer(post("/admin/people/{id}/sign-in-links", story.managerTrust()), story.administrator())
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void doesNotLetAdministratorsLockThemselvesOut() throws Exception {
        MockHttpServletResponse answer =
                answer(revise(story.administrator(), "Me", "false", "0"), story.administrator());

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("You cannot take away your own access");
    }

    @Test
    void foundsACouncilThatTheTrustDeliversFor() throws Exception {
        MockHttpServletResponse answer = answer(
                post("/admin/organisations")
                        .param("name", "East " + story.mark())
                        .param("code", "e" + story.mark())
                        .param("kind", "LOCAL_AUTHORITY")
                        .param("deliveredBy", story.trust().toString()),
                story.administrator());

        assertThat(answer.getRedirectedUrl()).startsWith("/admin/organisations/");
        assertThat(page(get("/admin/organisations"), story.administrator()).text())
                .contains("East " + story.mark());
        assertThat(world.viewer(story.managerTrust()).visibleOrganisations()).hasSize(4);
    }

    @Test
    void letsNobodyFoundForATrustOfOthers() throws Exception {
        Story other = world.northamptonshire();

        MockHttpServletResponse answer = answer(
                post("/admin/organisations")
                        .param("name", "East " + story.mark())
                        .param("code", "E" + story.mark())
                        .param("kind", "LOCAL_AUTHORITY")
                        .param("deliveredBy", other.trust().toString()),
                story.administrator());

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(page(get("/admin/organisations"), story.administrator()).text())
                .doesNotContain("East " + story.mark());
    }

    @Test
    void renamesAnOrganisationOnlyFromItsLatestVersion() throws Exception {
        MockHttpServletRequestBuilder rename = post("/admin/organisations/{id}", story.north())
                .param("name", "Renamed " + story.mark())
                .param("version", "0");
        assertThat(answer(rename, story.administrator()).getStatus()).isEqualTo(302);

        MockHttpServletResponse late = answer(
                post("/admin/organisations/{id}", story.north())
                        .param("name", "Mine " + story.mark())
                        .param("version", "0"),
                story.administrator());

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(late.getContentAsString())
                        .select(".app-conflict")
                        .text())
                .contains("Renamed " + story.mark(), "Mine " + story.mark());
    }

    @Test
    void answersMalformedIdsLikeUnknownOnes() throws Exception {
        for (String id : List.of("x", "0190e6a0-0000-7000-8000-000000000000", "1-1-1-1-1")) {
            assertThat(answer(get("/admin/people/" + id), story.administrator()).getStatus())
                    .isEqualTo(404);
        }
        assertThat(answer(get("/admin/people").param("q", "a\0b"), story.administrator())
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void namesMembersForDropDownsOnceAndOnlyWhileTheyAreThere() {
        people.join(NewMembership.of(story.officerNorth(), story.north(), Role.MANAGER, World.LONG_AGO));
        PersonId later = people.enrol(new NewPerson("later." + story.mark(), "Later " + story.mark(), "L", null));
        people.join(NewMembership.of(
                later, story.north(), Role.OFFICER, clock.today().plusDays(1)));

        assertThat(directory.membersOf(List.of(story.north()), clock.today()))
                .extracting(PersonRow::id)
                .containsExactlyInAnyOrder(story.officerNorth(), story.leaderNorth(), story.boardNorth());
        assertThat(directory.membersOf(List.of(), clock.today())).isEmpty();
    }

    @Test
    void letsAFirstAdministratorOfAPartnerFollow() throws Exception {
        String address = Objects.requireNonNull(answer(
                        post("/admin/organisations")
                                .param("name", "Police " + story.mark())
                                .param("code", "P" + story.mark())
                                .param("kind", OrganisationKind.PARTNER.name()),
                        story.administrator())
                .getRedirectedUrl());

        assertThat(answer(get(address), story.administrator()).getStatus()).isEqualTo(200);
    }

    private MockHttpServletRequestBuilder newPerson(String username) {
        return post("/admin/people")
                .param("username", username)
                .param("name", "Jo Smith")
                .param("roleTitle", "Personal adviser")
                .param("role", "OFFICER")
                .param("organisation", story.north().toString())
                .param("from.day", "1")
                .param("from.month", "4")
                .param("from.year", "2026");
    }

    private static MockHttpServletRequestBuilder revise(PersonId person, String name, String active, String version) {
        return post("/admin/people/{id}", person)
                .param("name", name)
                .param("roleTitle", "Personal adviser")
                .param("active", active)
                .param("version", version);
    }

    private Document page(MockHttpServletRequestBuilder asking, PersonId person) throws Exception {
        return Jsoup.parse(answer(asking, person).getContentAsString());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asking, PersonId person) throws Exception {
        return mvc.perform(asking.with(world.as(person))).andReturn().getResponse();
    }
}
