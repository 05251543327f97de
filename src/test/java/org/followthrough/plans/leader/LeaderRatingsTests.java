package org.followthrough.plans.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.LeaderRating;
import org.followthrough.findings.NewRecommendationUpdate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationManagement;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A leader's rating as the database tells of it, from the row versions of the actions. */
@FollowthroughTest
class LeaderRatingsTests {

    @Autowired
    World world;

    @Autowired
    ClockForTests clock;

    @Autowired
    LeaderRatings ratings;

    @Autowired
    RecommendationManagement recommendations;

    @Autowired
    LocalRecommendationManagement locals;

    @Autowired
    PlanManagement plans;

    @Autowired
    ActionManagement actions;

    @Autowired
    MockMvc mvc;

    private Story story;
    private RecommendationId recommendation;
    private ActionId action;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        recommendation = by(
                story.officerNorth(),
                viewer -> locals.note(
                        new NewLocalRecommendation(
                                story.north(),
                                LocalSource.AUDIT,
                                "Audit",
                                viewer.today(),
                                "Review in time",
                                null,
                                null),
                        viewer));
        plan = by(
                story.officerNorth(),
                viewer -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(),
                                null,
                                null,
                                42,
                                List.of(story.north()),
                                List.of(),
                                List.of(LocalDate.of(2026, 12, 3))),
                        viewer));
        action = by(
                story.officerNorth(),
                viewer -> actions.plan(
                        plan,
                        new NewAction(
                                "Review plans",
                                null,
                                null,
                                null,
                                "Manager",
                                null,
                                null,
                                null,
                                LocalDate.of(2027, 3, 3),
                                List.of(recommendation),
                                null,
                                null),
                        viewer));
        report(LeadRating.ON_TRACK);
    }

    @Test
    void countsUntilSomethingHappens() throws Exception {
        rate();

        assertThat(now().hasLapsed()).isFalse();
        assertThat(page("/plans/" + plan)).contains("Leader’s rating", "Given by Leader north " + story.mark());
        assertThat(page()).contains("Its one open action is A1", "Given by Leader north " + story.mark());
    }

    @Test
    void lapsesOnTheNextBoardDateAndThePageSaysSo() throws Exception {
        rate();
        clock.set(LocalDate.of(2026, 12, 2));
        assertThat(now().hasLapsed()).isFalse();
        clock.set(LocalDate.of(2026, 12, 3));

        assertThat(now().lapse()).isNotNull().extracting(Lapse::on).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(page())
                .contains(
                        "rated it green on 21 November 2026. That no longer counts.",
                        "It lapsed on 3 December 2026, when the board of Plan " + story.mark() + " met.");
    }

    @Test
    void lapsesWhenItsActionGetsWorseAndStaysLapsedWhenThatRecovers() throws Exception {
        rate();
        clock.set(LocalDate.of(2026, 11, 25));
        report(LeadRating.AT_RISK);
        clock.set(LocalDate.of(2026, 11, 27));
        report(LeadRating.ON_TRACK);

        assertThat(now().lapse()).isNotNull().extracting(Lapse::on).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(page()).contains("It lapsed on 25 November 2026, when A1 went from green to amber.");

        rate();
        assertThat(now().hasLapsed()).as("a new rating counts again").isFalse();
    }

    @Test
    void isNobodysWhereNoLeaderGaveOne() {
        assertThat(ratings.of(List.of(recommendation), world.viewer(story.officerNorth())))
                .isEmpty();
    }

    private void rate() {
        by(story.leaderNorth(), viewer -> {
            recommendations.update(
                    recommendation, new NewRecommendationUpdate("Better", LeaderRating.GREEN, null), viewer);
            return viewer;
        });
    }

    private void report(LeadRating rating) {
        by(story.officerNorth(), viewer -> {
            actions.recordUpdate(
                    action, new NewUpdate(rating, "Going on", null, null, null, null, viewer.today()), viewer);
            return viewer;
        });
    }

    private LeaderRatingNow now() {
        return Objects.requireNonNull(ratings.of(List.of(recommendation), world.viewer(story.boardNorth()))
                .get(recommendation));
    }

    private String page() throws Exception {
        return page("/recommendations/" + recommendation);
    }

    private String page(String address) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).with(world.as(story.boardNorth())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }

    private <T> T by(PersonId person, Function<Viewer, T> work) {
        return world.acting(person, () -> work.apply(world.viewer(person)));
    }
}
