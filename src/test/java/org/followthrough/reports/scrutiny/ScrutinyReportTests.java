package org.followthrough.reports.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.ReportWorld;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@FollowthroughTest
class ScrutinyReportTests {

    private static final LocalDate PAST = LocalDate.of(2026, 11, 9);
    private static final LocalDate AHEAD = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    ScrutinyReport report;

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
                        asksFor("Homes for young people."),
                        NewRecommendation.typed(RecommendationKind.OUR_READING, "Help with bus fares.")));
        plan = written.plan("Care leavers", visit);
    }

    @Test
    void hasTheSectionsOfACommitteeReportAndThePlanAsItsAppendix() {
        assertThat(headings(paper(story.officerNorth()), 2))
                .containsExactly(
                        "1. Purpose",
                        "2. Background",
                        "3. What was found",
                        "4. Progress against each recommendation",
                        "5. Measures",
                        "6. Risks",
                        "7. Tables",
                        "Appendix: the full plan");
    }

    @Test
    void quotesWhatInspectorsSaidApartFromOurReading() {
        assertThat(headings(paper(story.officerNorth()), 3))
                .containsSubsequence("What inspectors said must get better", "Also in the letter: our reading");
        assertThat(paper(story.officerNorth()).blocks().stream()
                        .filter(Block.Quote.class::isInstance)
                        .map(block -> ((Block.Quote) block).words()))
                .contains("Homes for young people.", "Help with bus fares.");
    }

    @Test
    void hasAllFiveTablesAndSaysWhereOneIsEmpty() {
        written.action(plan, "Agree a protocol", AHEAD, written.recommendation(visit, 1));

        ReadablePaper paper = paper(story.officerNorth());

        assertThat(headings(paper, 3))
                .containsSubsequence(
                        "Table 1: live actions",
                        "Table 2: completed since 10 October 2026",
                        "Table 3: extensions",
                        "Table 4: overdue actions by owner",
                        "Table 5: recommendations not accepted, or only in part");
        assertThat(after(paper, "Table 1: live actions").toString()).contains("Agree a protocol");
        assertThat(after(paper, "Table 3: extensions")).isEqualTo(Block.Words.plain("None."));
    }

    @Test
    void listsWhatIsOverdueByItsOwner() {
        written.action(plan, "Agree a protocol", PAST, written.recommendation(visit, 1));

        assertThat(after(paper(story.officerNorth()), "Table 4: overdue actions by owner")
                        .toString())
                .contains("Leaving care service manager", "Agree a protocol", "12 days late");
    }

    @Test
    void saysNothingOfAConfidentialInspectionToThoseNotNamedOnIt() {
        InspectionId secret = written.inspection(
                "Secret visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Something unpublished.")));
        PlanId both = written.plan("Both", visit, secret);
        written.admit(secret, story.leaderNorth());

        assertThat(report.make(request(both, story.leaderNorth())).toString()).contains("Something unpublished.");
        assertThat(report.make(request(both, story.boardNorth())).toString())
                .contains("Homes for young people.")
                .doesNotContain("Something unpublished.", "Secret visit");
    }

    @Test
    void takesAsManyStatementsForSixtyActionsAsForThree() throws Exception {
        actions(3);
        long few = statementsOfOne();
        actions(57);

        assertThat(statementsOfOne()).isEqualTo(few).isLessThanOrEqualTo(18);
    }

    private void actions(int count) {
        for (int number = 0; number < count; number++) {
            written.action(plan, "Action " + number, PAST, written.recommendation(visit, 1));
        }
    }

    private long statementsOfOne() throws Exception {
        PaperRequest request = request(plan, story.officerNorth());
        return statements.of(() -> report.make(request)).size();
    }

    private ReadablePaper paper(PersonId person) {
        return report.make(request(plan, person));
    }

    private PaperRequest request(PlanId of, PersonId person) {
        Viewer viewer = world.viewer(person);
        return new PaperRequest(Ids.next(), of, viewer.today(), null, false, ActionFilter.NONE, viewer);
    }

    private static List<String> headings(ReadablePaper paper, int level) {
        return paper.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == level)
                .map(Block.Heading::words)
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
