package org.followthrough.reports.selfevaluation;

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
class SelfEvaluationTests {

    private static final LocalDate AHEAD = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    SelfEvaluation section;

    @Autowired
    StatementLog statements;

    private Story story;
    private ReportWorld written;
    private InspectionId visit;

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
    }

    @Test
    void putsWhatALetterOfOneVisitSaysWhereTheVisitWas() {
        PlanId plan = written.plan("Care leavers", visit);
        written.action(plan, "Agree a protocol", AHEAD, written.recommendation(visit, 1));

        ReadablePaper paper = section.make(request(plan, story.officerNorth()));

        assertThat(headings(paper))
                .containsExactly(
                        "Care leavers",
                        "What was recommended, and how far it has come",
                        "Also in the letter: our reading",
                        "What we do next");
        assertThat(paper.blocks().toString())
                .contains("A1 Agree a protocol. Leaving care service manager, due on 3 March 2027.");
    }

    @Test
    void saysSoWhereThereIsNothingToEvaluate() {
        PlanId empty = written.plan("Empty");

        ReadablePaper paper = section.make(request(empty, story.officerNorth()));

        assertThat(paper.blocks().toString()).contains("There is nothing to evaluate yet");
    }

    @Test
    void saysNothingOfAConfidentialInspectionToThoseNotNamedOnIt() {
        InspectionId secret = written.inspection(
                "Secret visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Something unpublished.")));
        PlanId both = written.plan("Both", visit, secret);
        written.admit(secret, story.leaderNorth());

        assertThat(section.make(request(both, story.leaderNorth())).toString()).contains("Something unpublished.");
        assertThat(section.make(request(both, story.boardNorth())).toString())
                .contains("Homes for young people.")
                .doesNotContain("Something unpublished.", "Secret visit");
    }

    @Test
    void takesAsManyStatementsForSixtyActionsAsForThree() throws Exception {
        PlanId plan = written.plan("Care leavers", visit);
        actions(plan, 3);
        long few = statementsOfOne(plan);
        actions(plan, 57);

        assertThat(statementsOfOne(plan)).isEqualTo(few).isLessThanOrEqualTo(15);
    }

    @Test
    void knowsWhatALetterCallsThePartOfTheWorkItIsAbout() {
        assertThat(Subject.named("Focused visit: the experiences of care leavers"))
                .isEqualTo(Subject.CARE_LEAVERS);
        assertThat(Subject.named("Delay in permanence")).isEqualTo(Subject.CHILDREN_IN_CARE);
        assertThat(Subject.named("Area SEND inspection")).isEqualTo(Subject.SEND_OUTCOME);
        assertThat(Subject.named("Monitoring visit")).isEqualTo(Subject.ACROSS);
    }

    private void actions(PlanId plan, int count) {
        for (int number = 0; number < count; number++) {
            written.action(plan, "Action " + number, AHEAD, written.recommendation(visit, 1));
        }
    }

    private long statementsOfOne(PlanId plan) throws Exception {
        PaperRequest request = request(plan, story.officerNorth());
        return statements.of(() -> section.make(request)).size();
    }

    private PaperRequest request(PlanId of, PersonId person) {
        Viewer viewer = world.viewer(person);
        return new PaperRequest(Ids.next(), of, viewer.today(), null, false, ActionFilter.NONE, viewer);
    }

    private static List<String> headings(ReadablePaper paper) {
        return paper.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).words())
                .toList();
    }
}
