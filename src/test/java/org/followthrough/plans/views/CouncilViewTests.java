package org.followthrough.plans.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.CouncilViewRow;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class CouncilViewTests {

    private static final NewCouncilView WORDS = new NewCouncilView("A hub in Kettering", null, null);

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    CouncilViewManagement views;

    @Autowired
    ActionManagement actions;

    @Autowired
    ActionDirectory directory;

    @Autowired
    PlanManagement plans;

    @Autowired
    LocalRecommendationManagement locals;

    private Story story;
    private PlanId plan;
    private ActionId shared;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        plan = plan(story.north(), story.west());
        shared = action(plan, null);
    }

    @Test
    void saysWhatAnActionMeansInOneCouncil() {
        say(story.officerNorth(), WORDS, -1);

        assertThat(viewsSeenBy(story.boardNorth())).singleElement().satisfies(view -> {
            assertThat(view.council()).isEqualTo(story.north());
            assertThat(view.words()).isEqualTo("A hub in Kettering");
            assertThat(view.rating()).isNull();
        });
        assertThat(viewsSeenBy(story.officerWest()))
                .singleElement()
                .satisfies(view -> assertThat(view.isWritten()).isFalse());
        assertThat(viewsSeenBy(story.managerTrust()))
                .extracting(CouncilViewRow::council)
                .containsExactly(story.north(), story.west());
    }

    @Test
    void isWrittenByThoseWhoKeepPlansOfThatCouncil() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(story.officerWest(), WORDS, -1));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> say(story.boardNorth(), WORDS, -1));
        say(story.managerTrust(), WORDS, -1);
    }

    @Test
    void isOfSharedActionsOnly() {
        ActionId own = action(plan, story.north());
        ActionId alone = action(plan(story.north()), null);

        for (ActionId action : List.of(own, alone)) {
            assertThat(directory
                            .details(action, world.viewer(story.officerNorth()))
                            .views())
                    .isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> by(story.officerNorth(), viewer -> {
                        views.say(action, story.north(), WORDS, -1, viewer);
                        return viewer;
                    }));
        }
    }

    @Test
    void anUpdateForOneCouncilChangesItsViewAndNotHowTheActionStands() {
        report("A room was found", LeadRating.OFF_TRACK, story.north(), LocalDate.of(2026, 11, 19));

        ActionDetails action = directory.details(shared, world.viewer(story.officerNorth()));
        assertThat(action.status()).isEqualTo(ActionStatus.NOT_STARTED);
        assertThat(action.basis().leadRating()).isNull();
        assertThat(action.basis().lastUpdateOn()).isNull();
        assertThat(action.inTheWay()).isNull();
        assertThat(action.views()).singleElement().satisfies(view -> {
            assertThat(view.rating()).isEqualTo(LeadRating.OFF_TRACK);
            assertThat(view.ratingWords()).isEqualTo("A room was found");
            assertThat(view.ratedOn()).isEqualTo(LocalDate.of(2026, 11, 19));
        });
        assertThat(directory
                        .updatesOf(shared, world.viewer(story.officerNorth()), 1)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.council()).isEqualTo("North " + story.mark()));
        assertThat(directory
                        .updatesOf(shared, world.viewer(story.officerWest()), 1)
                        .rows())
                .isEmpty();

        report("Said before", LeadRating.ON_TRACK, story.north(), LocalDate.of(2026, 11, 18));
        assertThat(viewsSeenBy(story.officerNorth()).get(0).rating())
                .as("words of an earlier day do not count")
                .isEqualTo(LeadRating.OFF_TRACK);

        report("For all", LeadRating.ON_TRACK, null, LocalDate.of(2026, 11, 20));
        assertThat(directory.details(shared, world.viewer(story.officerWest())).status())
                .isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(viewsSeenBy(story.officerNorth()).get(0).rating()).isEqualTo(LeadRating.OFF_TRACK);
    }

    @Test
    void nobodySpeaksForACouncilTheyDoNotKeep() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> report("Hello", LeadRating.ON_TRACK, story.west(), LocalDate.of(2026, 11, 20)));
    }

    @Test
    void refusesTheSecondOfTwoWhoBeganFromTheSame() {
        say(story.officerNorth(), WORDS, -1);

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> say(story.leaderNorth(), WORDS, -1));
        say(story.leaderNorth(), new NewCouncilView("Two hubs", LeadRating.AT_RISK, "No lease"), 0);
        assertThat(viewsSeenBy(story.officerNorth()).get(0).words()).isEqualTo("Two hubs");
    }

    @Test
    void showsBothVersionsToTheSecondWithTheirWordsKept() throws Exception {
        say(story.leaderNorth(), WORDS, -1);

        MockHttpServletResponse answer = send("words", "Mine", "rating", "", "ratingWords", "", "version", "-1");

        assertThat(answer.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.text()).contains("A hub in Kettering", "Mine");
        assertThat(page.select("textarea[name=words]").text()).isEqualTo("Mine");
        assertThat(page.select("input[name=version]").val()).isEqualTo("0");
    }

    @Test
    void wantsASentenceForARatingAndARatingForASentence() throws Exception {
        MockHttpServletResponse unsaid = send("rating", "AT_RISK", "ratingWords", " ", "version", "-1");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(unsaid.getContentAsString())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Say in a sentence why it is going so");
        MockHttpServletResponse unrated = send("rating", "", "ratingWords", "No lease", "version", "-1");
        assertThat(Jsoup.parse(unrated.getContentAsString())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Choose how it is going here, or remove the sentence that says why");
    }

    @Test
    void offersAudiencesOnSharedActionsOnly() throws Exception {
        String own = action(plan, story.north()).toString();

        assertThat(options("/actions/" + shared + "/updates", story.officerNorth()))
                .containsExactly("All councils of this action", "North " + story.mark());
        assertThat(options("/actions/" + shared + "/evidence", story.managerTrust()))
                .containsExactly("All councils of this action", "North " + story.mark(), "West " + story.mark());
        assertThat(options("/actions/" + own + "/updates", story.officerNorth()))
                .isEmpty();
    }

    private List<String> options(String address, PersonId person) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(world.as(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("select[name=audience] option")
                .eachText();
    }

    private MockHttpServletResponse send(String... typed) throws Exception {
        var request = post("/actions/" + shared + "/views/" + story.north()).with(world.as(story.officerNorth()));
        for (int place = 0; place < typed.length; place += 2) {
            request.param(typed[place], typed[place + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private List<CouncilViewRow> viewsSeenBy(PersonId person) {
        return directory.details(shared, world.viewer(person)).views();
    }

    private void say(PersonId person, NewCouncilView words, int begunFrom) {
        by(person, viewer -> {
            views.say(shared, story.north(), words, begunFrom, viewer);
            return viewer;
        });
    }

    private void report(String words, LeadRating rating, @Nullable OrganisationId audience, LocalDate on) {
        by(story.officerNorth(), viewer -> {
            actions.recordUpdate(
                    shared, new NewUpdate(rating, words, null, null, "A wall", null, on, audience), viewer);
            return viewer;
        });
    }

    private PlanId plan(OrganisationId... organisations) {
        return by(
                story.managerTrust(),
                viewer -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(), null, null, 42, List.of(organisations), List.of(), List.of()),
                        viewer));
    }

    private ActionId action(PlanId of, @Nullable OrganisationId audience) {
        RecommendationId asked = by(
                story.managerTrust(),
                viewer -> locals.note(
                        new NewLocalRecommendation(
                                story.north(),
                                LocalSource.SCRUTINY,
                                "Scrutiny",
                                viewer.today(),
                                "Open a hub",
                                null,
                                null),
                        viewer));
        return by(
                story.managerTrust(),
                viewer -> actions.plan(
                        of,
                        new NewAction(
                                "Open a hub",
                                null,
                                null,
                                null,
                                "Hub manager",
                                null,
                                null,
                                null,
                                LocalDate.of(2027, 3, 3),
                                List.of(asked),
                                audience,
                                null),
                        viewer));
    }

    private <T> T by(PersonId person, Function<Viewer, T> work) {
        return world.acting(person, () -> work.apply(world.viewer(person)));
    }
}
