package org.followthrough.reports.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.LeaderRating;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.NewRecommendationUpdate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.findings.RecommendationManagement;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@FollowthroughTest
class ActionPlanPapersTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    ActionPlanPapers papers;

    @Autowired
    ClockForTests clock;

    @Autowired
    StatementLog statements;

    private Story story;
    private ReportWorld written;
    private InspectionId visit;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        visit = written.inspection(
                "Focused visit, care leavers",
                Confidentiality.OPEN,
                List.of(
                        asksFor("- **Homes** for young people."),
                        NewRecommendation.typed(RecommendationKind.OUR_READING, "Help with bus fares."),
                        asksFor("Plans that say who does what.")));
        plan = written.plan("Care leavers", visit);
    }

    @Test
    void quoteEveryRecommendationAlsoThoseThatNothingAnswersYet() {
        written.action(plan, "Agree a protocol with housing", DUE, first());

        ActionPlanPaper paper = paper(officer());

        assertThat(paper.recommendations())
                .extracting(RecommendationSection::words)
                .containsExactly("Homes for young people.", "Plans that say who does what.", "Help with bus fares.");
        RecommendationSection homes = paper.recommendations().get(0);
        assertThat(homes.reference()).isEqualTo("N" + story.mark() + "-2024-10-R1");
        assertThat(homes.kind()).isEqualTo("Area for improvement");
        assertThat(homes.source())
                .isEqualTo(new RecommendationSection.Source("Focused visit, care leavers", LocalDate.of(2024, 10, 1)));
        assertThat(homes.rating()).isEqualTo(new RatingShown(RatingColour.GREEN, "Green: every open action is green"));
        assertThat(paper.recommendations().get(1).rating())
                .isEqualTo(new RatingShown(RatingColour.GREY, "Grey: no plan yet"));
        assertThat(paper.recommendations().get(2).origin()).isEqualTo(RecommendationOrigin.OUR_READING);
    }

    @Test
    void sayWhyAnActionIsRatedAsItIsAndWhatWasSaidLast() {
        ActionId late = written.action(plan, "Agree a protocol", LocalDate.of(2026, 11, 9), first());
        said(late, "The draft is with the panel.", LocalDate.of(2026, 11, 12));
        said(late, "Housing was asked.", LocalDate.of(2026, 11, 10));

        ActionLine line = paper(officer()).recommendations().get(0).actions().get(0);

        assertThat(line.reference()).isEqualTo("A1");
        assertThat(line.status()).isEqualTo("In progress");
        assertThat(line.theme()).isEqualTo("No theme");
        assertThat(line.rating())
                .isEqualTo(new RatingShown(RatingColour.RED, "Red: 12 days past its due date of 9 November 2026"));
        assertThat(line.latestUpdate())
                .isEqualTo(new ActionLine.LatestUpdate(LocalDate.of(2026, 11, 12), "The draft is with the panel."));
    }

    @Test
    void tellWhatLeadersSayNewestFirst() {
        leaderSays(new NewRecommendationUpdate("Slow.", null, null));
        clock.advance(Duration.ofMinutes(1));
        leaderSays(new NewRecommendationUpdate("Better.", LeaderRating.AMBER, "Four still wait"));

        assertThat(paper(officer()).recommendations().get(0).leaderUpdates())
                .containsExactly(
                        new LeaderUpdateLine(
                                LocalDate.of(2026, 11, 21),
                                "Leader north " + story.mark(),
                                "Better.\n\nWhy this rating: Four still wait",
                                RatingColour.AMBER),
                        new LeaderUpdateLine(
                                LocalDate.of(2026, 11, 21), "Leader north " + story.mark(), "Slow.", null));
    }

    @Test
    void countEvidenceOnlyForThoseItIsFor() {
        ActionId action = written.action(plan, "Agree a protocol", DUE, first());
        written.evidence(action, plan, null);
        written.evidence(action, plan, story.west().id());

        assertThat(evidenceCount(officer())).isEqualTo(1);
        assertThat(evidenceCount(world.viewer(story.leadTrust()))).isEqualTo(2);
    }

    @Test
    void sayAsAtWhenWhichVersionAndByWhom() {
        PaperHeading heading = paper(officer()).heading();

        assertThat(heading.asAt()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(heading.making().by()).isEqualTo("Officer north " + story.mark());
        assertThat(heading.organisations()).containsExactly("North " + story.mark());
        assertThat(heading.plan().version()).isEqualTo("not frozen yet");
        assertThat(heading.demonstration()).isFalse();
    }

    @Test
    void takeAsManyStatementsForSixtyActionsAsForThree() throws Exception {
        plan(3);
        long few = statements();
        plan(57);
        assertThat(paper(officer()).actionCount()).isEqualTo(60);
        assertThat(statements()).isEqualTo(few).isBetween(1L, 6L);
    }

    private void plan(int actions) {
        for (int number = 1; number <= actions; number++) {
            ActionId action = written.action(plan, "Action " + number, DUE, first(), written.recommendation(visit, 2));
            said(action, "It goes on.", LocalDate.of(2026, 11, 12));
        }
    }

    private long statements() throws Exception {
        Viewer officer = officer();
        return statements.of(() -> paper(officer)).size();
    }

    private int evidenceCount(Viewer viewer) {
        return paper(viewer).recommendations().get(0).actions().get(0).evidenceCount();
    }

    private void said(ActionId action, String words, LocalDate on) {
        world.acting(story.officerNorth(), () -> {
            beans.getBean(ActionManagement.class)
                    .recordUpdate(
                            action, new NewUpdate(LeadRating.ON_TRACK, words, null, null, null, null, on), officer());
            return action;
        });
    }

    private void leaderSays(NewRecommendationUpdate update) {
        world.acting(story.leaderNorth(), () -> {
            beans.getBean(RecommendationManagement.class).update(first(), update, world.viewer(story.leaderNorth()));
            return update;
        });
    }

    private RecommendationId first() {
        return written.recommendation(visit, 1);
    }

    private Viewer officer() {
        return world.viewer(story.officerNorth());
    }

    private ActionPlanPaper paper(Viewer viewer) {
        return papers.paper(new PaperRequest(Ids.next(), plan, viewer.today(), null, false, ActionFilter.NONE, viewer));
    }
}
