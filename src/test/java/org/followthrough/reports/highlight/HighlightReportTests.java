package org.followthrough.reports.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.PlanOverTime;
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
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.document.ReadablePaper.Layout;
import org.followthrough.reports.document.Slide;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@FollowthroughTest
class HighlightReportTests {

    private static final LocalDate MADE = LocalDate.of(2026, 6, 1);
    private static final LocalDate BOARD = LocalDate.of(2026, 9, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 10);
    private static final LocalDate LATER = LocalDate.of(2027, 6, 1);
    private static final String INSPECTORS = "What inspectors said must get better";

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    HighlightReport report;

    @Autowired
    ClockForTests clock;

    @Autowired
    StatementLog statements;

    private Story story;
    private PlanOverTime plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        plan = new PlanOverTime(beans, MADE, story, story.west());
        plan.boardMeets(BOARD);
        plan.boardMeets(NEXT);
    }

    @Test
    void tellsWhatMovedSinceTheLastBoard() {
        UUID worse = plan.action("Homes", LATER);
        UUID better = plan.action("Buses", LATER);
        plan.stand(better, "lead_rating = 'AT_RISK'");
        UUID lasts = plan.action("Hub", LATER);
        plan.on(BOARD.plusDays(5));
        plan.stand(worse, "lead_rating = 'OFF_TRACK'");
        plan.stand(better, "lead_rating = 'ON_TRACK'");
        plan.embed(lasts);
        plan.action("Plans", LATER);
        plan.on(TODAY);

        ReadablePaper paper = paper(story.officerNorth());

        assertThat(points(paper, "What moved since 10 September 2026"))
                .containsExactly(
                        "1 action got worse: A1 Homes (green to red)",
                        "1 action got better: A2 Buses (amber to green)",
                        "1 action was found to last: A3 Hub",
                        "1 action is new: A4");
        assertThat(said(paper)).contains("3 actions are open: 1 is red, none overdue. 1 is signed off.");
        assertThat(figures(paper)).contains("1 red was 0", "0 amber was 1", "2 green was 2", "1 signed off was 0");
    }

    @Test
    void comparesWithTheDayThatIsAskedFor() {
        UUID homes = plan.action("Homes", LATER);
        plan.on(BOARD.plusDays(5));
        plan.stand(homes, "lead_rating = 'OFF_TRACK'");
        plan.on(TODAY);

        assertThat(points(paper(story.officerNorth(), BOARD.plusDays(4)), "What moved since 14 September 2026"))
                .containsExactly("1 action got worse: A1 Homes (green to red)");
        assertThat(said(paper(story.officerNorth(), BOARD.plusDays(6)))).contains("Nothing moved.");
    }

    @Test
    void comparesWithOneUpdateIntervalAgoWhereNoBoardHasMet() {
        PlanOverTime young = new PlanOverTime(beans, MADE, story);
        young.on(TODAY);

        ReadablePaper paper = report.make(request(young, world.viewer(story.officerNorth()), null));

        assertThat(said(paper))
                .contains(
                        "Figures are compared with the end of 10 October 2026, one update interval ago, as no earlier board"
                                + " date is written down. No next board date is written down.")
                .contains("The plan has no actions yet.")
                .contains("Nothing waits for a decision.");
    }

    @Test
    void keepsWhatOnlyALeaderDecidesApart() {
        UUID first = plan.action("Homes", LATER);
        UUID again = plan.action("Buses", LATER);
        plan.stand(again, "extensions = 1");
        plan.on(TODAY);
        ask(first, "The landlord is slow", null);
        ask(again, "The company is slow", null);

        ReadablePaper paper = paper(story.officerNorth());

        assertThat(points(paper, "For leaders"))
                .containsExactly(
                        "A2 Buses: asks to move from 1 June 2027 to 1 August 2027. 1 extension was granted before, so a leader"
                                + " decides. Reason given: The company is slow");
        assertThat(points(paper, "For managers and officers"))
                .containsExactly(
                        "A1 Homes: asks to move from 1 June 2027 to 1 August 2027. A manager decides. Reason given: The landlord"
                                + " is slow");
    }

    @Test
    void setsTheRatingOfALeaderBelowTheOneWorkedOut() {
        RecommendationId homes = recommended(RecommendationKind.AREA_FOR_IMPROVEMENT);
        link(plan.action("Homes", LATER), homes);
        plan.on(BOARD.plusDays(5));
        leaderRates(homes);
        plan.on(TODAY);

        ReadablePaper paper = paper(story.leadTrust());

        assertThat(cells(paper, INSPECTORS, "Rating now"))
                .containsExactly(
                        ("GREEN , null Leader’s own rating:, BLUE given by Leader north %s on 15 September 2026, "
                                        + "null Ten were let")
                                .formatted(story.mark()));
        assertThat(paper.layout()).isEqualTo(Layout.PORTRAIT);
        assertThat(paper.slides().toString())
                .contains("How leaders rate it: What inspectors said must get better", "Ten were let");
        assertThat(report.make(new PaperRequest(
                                Ids.next(),
                                plan.plan,
                                TODAY,
                                null,
                                true,
                                ActionFilter.NONE,
                                world.viewer(story.leadTrust())))
                        .toString())
                .contains("given by a leader on 15 September 2026")
                .doesNotContain("Leader north " + story.mark() + " on");
    }

    @Test
    void saysWhenTheRatingOfALeaderLapsedAndThatALeaderMayRateAgain() {
        RecommendationId homes = recommended(RecommendationKind.AREA_FOR_IMPROVEMENT);
        link(plan.action("Homes", LATER), homes);
        plan.on(BOARD.minusDays(5));
        leaderRates(homes);
        plan.on(TODAY);

        ReadablePaper paper = paper(story.officerNorth());

        assertThat(cells(paper, INSPECTORS, "Rating now"))
                .singleElement()
                .asString()
                .endsWith("null Leader’s own rating:, null Blue on 5 September 2026, lapsed on 10 September 2026");
        assertThat(points(paper, "For leaders"))
                .singleElement()
                .asString()
                .startsWith("A leader’s own rating of ")
                .endsWith(" no longer counts. A leader decides whether to rate it again.");
        assertThat(said(paper(story.officerNorth(), BOARD.plusDays(1))))
                .as("leaders were told at the board before")
                .contains("Nothing waits for a decision.");
    }

    @Test
    void asksOnceForActionsOnAllThatWeReadInTheLettersOurselves() {
        link(plan.action("Homes", LATER), recommended(RecommendationKind.AREA_FOR_IMPROVEMENT));
        recommended(RecommendationKind.OUR_READING);
        recommended(RecommendationKind.OUR_READING);
        plan.on(TODAY);

        assertThat(points(paper(story.officerNorth()), "For managers and officers"))
                .singleElement()
                .asString()
                .matches("2 needs that we read in the letters ourselves have no action yet: \\S+-T\\d+, \\S+-T\\d+");
    }

    @Test
    void ratesWhatIsRecommendedThenByTheActionsThatAnsweredItThen() {
        RecommendationId homes = recommended(RecommendationKind.AREA_FOR_IMPROVEMENT);
        RecommendationId buses = recommended(RecommendationKind.AREA_FOR_IMPROVEMENT);
        UUID late = plan.action("Late", LATER);
        UUID fine = plan.action("Fine", LATER);
        plan.stand(late, "lead_rating = 'OFF_TRACK'");
        link(late, homes);
        link(fine, buses);
        plan.on(BOARD.plusDays(5));
        plan.write("delete from action_recommendation where action_id = :id", Map.of("id", late));
        plan.write("delete from action_recommendation where action_id = :id", Map.of("id", fine));
        link(late, buses);
        link(fine, homes);
        plan.on(TODAY);

        ReadablePaper paper = paper(story.officerNorth());

        assertThat(cells(paper, INSPECTORS, "Rating now")).containsExactlyInAnyOrder("GREEN ", "RED ");
        assertThat(cells(paper, INSPECTORS, "What must get better"))
                .hasSize(2)
                .isEqualTo(cells(paper(story.leadTrust()), INSPECTORS, "What must get better"));
        assertThat(nowAndThen(paper)).containsExactlyInAnyOrder("GREEN  was RED ", "RED  was GREEN ");
    }

    @Test
    void tellsWhatTheLawAsksForUpToTheNextBoardAndByWhichRule() {
        InspectionId visit = inspected(RecommendationKind.PRIORITY_ACTION);
        plan.on(TODAY);
        String caption = "Set by law or by inspectors, up to the next board on 10 December 2026";

        assertThat(rows(paper(story.officerNorth()), caption))
                .as("nobody knows the day yet")
                .anySatisfy(row -> assertThat(row)
                        .contains("Final plan", "No date", "Statutory", "once the day it was received is recorded"));

        plan.write(
                "update inspection set received_on = :received where id = :id",
                Map.of("received", LocalDate.of(2026, 9, 1), "id", visit.id()));

        assertThat(rows(paper(story.officerNorth()), caption))
                .singleElement()
                .asString()
                .contains(
                        "Final plan",
                        "8 December 2026",
                        "Statutory",
                        "70 working days after it was received on 1 September 2026",
                        "Education and Inspections Act 2006");
        assertThat(paper(story.officerNorth()).slides())
                .extracting(Slide::title)
                .contains("1 date is set by law or by inspectors up to the next board");
        assertThat(paper(story.boardNorth()).toString()).contains("8 December 2026");

        plan.on(LocalDate.of(2026, 12, 9));

        assertThat(paper(story.officerNorth()).toString())
                .as("gone by; nothing is known of whether it was kept")
                .doesNotContain("70 working days");
    }

    @Test
    void showsWhatIsRedWithItsReasonAndWhatFallsDueBeforeTheNextBoard() {
        plan.action("Homes", TODAY.minusDays(12));
        plan.action("Buses", NEXT.minusDays(1));
        plan.action("Hub", NEXT.plusDays(1));
        plan.on(TODAY);

        ReadablePaper paper = paper(story.officerNorth());

        assertThat(rows(paper, "Red and overdue actions"))
                .singleElement()
                .asString()
                .contains("A1 Homes", "12 days past its due date of 9 November 2026");
        assertThat(rows(paper, "Due before the next board on 10 December 2026"))
                .singleElement()
                .asString()
                .contains("A2 is due Buses", "9 December 2026");
        assertThat(said(paper))
                .anyMatch(words -> words.startsWith("Nothing to report: ") && words.contains("Open questions"));
    }

    @Test
    void tellsOfExtensionsDecidedSinceTheLastBoardAndOfNoneBefore() {
        UUID homes = plan.action("Homes", LATER);
        plan.on(BOARD.minusDays(3));
        ask(homes, "Early", "GRANTED");
        plan.on(BOARD.plusDays(3));
        ask(homes, "The landlord is slow", "GRANTED");
        plan.on(TODAY);

        assertThat(rows(paper(story.officerNorth()), "Extensions asked for and decided"))
                .singleElement()
                .asString()
                .contains("The landlord is slow", "Granted", "13 September 2026")
                .doesNotContain("Early");
    }

    @Test
    void leavesPeopleOutWhereTheyAreNotWanted() {
        UUID homes = plan.action("Homes", TODAY.minusDays(12));
        plan.on(TODAY);
        ask(homes, "The landlord is slow", "GRANTED");
        Viewer viewer = world.viewer(story.officerNorth());
        String name = "Officer north " + story.mark();

        assertThat(report.make(request(plan, viewer, null)).blocks().toString()).contains(name);
        assertThat(report.make(new PaperRequest(Ids.next(), plan.plan, TODAY, null, true, ActionFilter.NONE, viewer))
                        .blocks()
                        .toString()
                        .replace(name + " (role title)", "their role"))
                .contains("their role")
                .doesNotContain(name);
    }

    @Test
    void showsACouncilNothingThatIsForItsNeighbour() {
        plan.action("Only of the north", TODAY.minusDays(12), story.north());
        UUID shared = plan.action("Shared", TODAY.minusDays(3));
        plan.on(TODAY);
        askOnly(shared, "For northern eyes", story.north().id());

        assertThat(paper(story.officerNorth()).toString()).contains("Only of the north", "For northern eyes");
        assertThat(paper(story.leadTrust()).toString()).contains("Only of the north", "For northern eyes");
        assertThat(paper(story.officerWest()).toString())
                .contains("Shared")
                .doesNotContain("Only of the north", "For northern eyes");
    }

    @Test
    void isNotMadeForThoseWhoDoNotSeeThePlan() {
        PlanOverTime ours = new PlanOverTime(beans, MADE, story);
        ours.on(TODAY);

        assertThatThrownBy(() -> report.make(request(ours, world.viewer(story.officerWest()), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesAsManyStatementsForSixtyActionsAsForThree() throws Exception {
        actions(3);
        long few = statementsOfOne();
        actions(57);

        assertThat(statementsOfOne()).isEqualTo(few).isBetween(9L, 12L);
    }

    @Test
    void showsNothingCutOffOnSlidesHoweverMuchThereIs() {
        for (int number = 0; number < 14; number++) {
            plan.action("Late " + number, TODAY.minusDays(12));
        }
        plan.on(TODAY);

        List<Slide> slides = paper(story.officerNorth()).slides();

        assertThat(slides)
                .extracting(Slide::title)
                .contains("14 actions are red (1 of 2)", "14 actions are red (2 of 2)");
        assertThat(slides.toString()).contains("A1 Late 0", "A14 Late 13");
    }

    private void actions(int count) {
        plan.on(MADE);
        for (int number = 0; number < count; number++) {
            plan.action("Action " + number, TODAY.minusDays(1));
        }
        plan.on(TODAY);
    }

    private long statementsOfOne() throws Exception {
        Viewer viewer = world.viewer(story.officerNorth());
        return statements.of(() -> report.make(request(plan, viewer, null))).size();
    }

    private InspectionId inspected(RecommendationKind kind) {
        ReportWorld written = new ReportWorld(beans, story);
        InspectionId visit = written.inspection(
                "Visit " + kind, Confidentiality.OPEN, List.of(NewRecommendation.typed(kind, "Better homes")));
        plan.write(
                "insert into plan_inspection (plan_id, inspection_id) values (:plan, :inspection)",
                Map.of("inspection", visit.id()));
        return visit;
    }

    private RecommendationId recommended(RecommendationKind kind) {
        return new ReportWorld(beans, story).recommendation(inspected(kind), 1);
    }

    private void link(UUID action, RecommendationId recommendation) {
        plan.write("""
                insert into action_recommendation (action_id, recommendation_id, plan_id)
                values (:action, :recommendation, :plan)
                """, Map.of("action", action, "recommendation", recommendation.id()));
    }

    private void leaderRates(RecommendationId recommendation) {
        world.acting(story.leaderNorth(), () -> {
            beans.getBean(RecommendationManagement.class)
                    .update(
                            recommendation,
                            new NewRecommendationUpdate("Done.", LeaderRating.BLUE, "Ten were let"),
                            world.viewer(story.leaderNorth()));
            return recommendation;
        });
    }

    private void ask(UUID action, String reason, @Nullable String decision) {
        plan.write(
                """
                insert into extension (id, action_id, plan_id, number, from_due_on, to_due_on, reason, asked_by, asked_at,
                                       decision, decided_by, decided_at)
                select :id, a.id, a.plan_id, 1 + (select count(*) from extension x where x.action_id = a.id), a.due_on,
                       date '2027-08-01', :reason, :officer, cast(:today as date) + time '10:00',
                       nullif(:decision, ''), case when :decision <> '' then :officer end,
                       case when :decision <> '' then cast(:today as date) + time '11:00' end
                from action a where a.id = :action
                """,
                Map.of(
                        "id",
                        Ids.next(),
                        "action",
                        action,
                        "reason",
                        reason,
                        "decision",
                        decision == null ? "" : decision));
    }

    private void askOnly(UUID action, String words, UUID audience) {
        plan.write("""
                insert into question (id, action_id, plan_id, audience_id, words, asked_by, asked_on, asked_at)
                select :id, a.id, a.plan_id, :audience, :words, :officer, :today, cast(:today as date) + time '10:00'
                from action a where a.id = :action
                """, Map.of("id", Ids.next(), "action", action, "words", words, "audience", audience));
    }

    private ReadablePaper paper(PersonId person) {
        return paper(person, null);
    }

    private ReadablePaper paper(PersonId person, @Nullable LocalDate since) {
        return report.make(request(plan, world.viewer(person), since));
    }

    private PaperRequest request(PlanOverTime of, Viewer viewer, @Nullable LocalDate since) {
        return new PaperRequest(Ids.next(), of.plan, clock.today(), since, false, ActionFilter.NONE, viewer);
    }

    private static List<String> said(ReadablePaper paper) {
        return paper.blocks().stream()
                .filter(Block.Words.class::isInstance)
                .map(block -> ((Block.Words) block).words())
                .toList();
    }

    private static List<String> figures(ReadablePaper paper) {
        return paper.blocks().stream()
                .filter(Block.Figures.class::isInstance)
                .flatMap(block -> ((Block.Figures) block).figures().stream())
                .map(figure -> figure.number() + " " + figure.label() + " " + figure.note())
                .toList();
    }

    private static List<String> points(ReadablePaper paper, String heading) {
        return ((Block.Points) after(paper, heading)).points();
    }

    private static List<String> rows(ReadablePaper paper, String heading) {
        return ((Block.Grid) after(paper, heading))
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .flatMap(cell -> cell.lines().stream())
                                .map(line -> line.words())
                                .reduce((one, other) -> one + " " + other)
                                .orElse(""))
                        .toList();
    }

    private static List<String> nowAndThen(ReadablePaper paper) {
        List<String> now = cells(paper, INSPECTORS, "Rating now");
        List<String> then = cells(paper, INSPECTORS, "Rating then");
        return IntStream.range(0, now.size())
                .mapToObj(row -> now.get(row) + " was " + then.get(row))
                .toList();
    }

    /** A column of a table: in each cell its lines, each after its rating. */
    private static List<String> cells(ReadablePaper paper, String heading, String column) {
        Block.Grid grid = (Block.Grid) after(paper, heading);
        int place =
                grid.columns().stream().map(Block.GridColumn::heading).toList().indexOf(column);
        return grid.rows().stream()
                .map(row -> row.cells().get(place).lines().stream()
                        .map(line -> line.rating() + " " + line.words())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static Block after(ReadablePaper paper, String heading) {
        List<Block> blocks = paper.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading found && found.words().equals(heading)) {
                return blocks.get(at + 1);
            }
        }
        throw new AssertionError("No heading " + heading + " in " + blocks);
    }
}
