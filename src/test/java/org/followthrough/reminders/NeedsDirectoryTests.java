package org.followthrough.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.assurance.UndoingManagement;
import org.followthrough.assurance.checks.CheckMethod;
import org.followthrough.assurance.checks.EmbeddingCheckManagement;
import org.followthrough.assurance.checks.NewCheck;
import org.followthrough.evidence.EvidenceAsking;
import org.followthrough.evidence.EvidenceRequest;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.extensions.ExtensionManagement;
import org.followthrough.plans.extensions.NewExtension;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.followthrough.plans.versions.PlanVersionManagement;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@FollowthroughTest
class NeedsDirectoryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private NeedsDirectory directory;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClockForTests clock;

    private PlanOfNeeds plan;
    private PersonId lead;
    private PersonId manager;

    @BeforeEach
    void begin() {
        plan = new PlanOfNeeds(beans);
        lead = plan.story.leadTrust();
        manager = plan.story.managerTrust();
    }

    @Test
    void tellsTheLeadWhatIsDueAndHowSoon() {
        clock.set(TODAY.minusDays(10));
        ActionId late = plan.action("Late", TODAY.minusDays(3), lead, manager);
        ActionId today = plan.action("Today", TODAY, lead, manager);
        ActionId tomorrow = plan.action("Tomorrow", TODAY.plusDays(1), lead, manager);
        ActionId week = plan.action("Week", TODAY.plusDays(7), lead, manager);
        ActionId month = plan.action("Month", TODAY.plusDays(30), lead, manager);
        plan.action("Later", TODAY.plusDays(31), lead, manager);
        clock.set(TODAY);

        Needs needs = of(lead);

        assertThat(needs.kinds())
                .extracting(Needs.OfKind::kind)
                .containsExactly(
                        NeedKind.OVERDUE, NeedKind.DUE_IN_1_DAY, NeedKind.DUE_IN_7_DAYS, NeedKind.DUE_IN_30_DAYS);
        assertThat(actions(needs, NeedKind.OVERDUE)).containsExactly(late);
        assertThat(actions(needs, NeedKind.DUE_IN_1_DAY)).containsExactly(today, tomorrow);
        assertThat(actions(needs, NeedKind.DUE_IN_7_DAYS)).containsExactly(week);
        assertThat(actions(needs, NeedKind.DUE_IN_30_DAYS)).containsExactly(month);
        assertThat(needs.kinds().get(0).first().get(0).days()).isEqualTo(3);
        assertThat(of(manager).isEmpty()).as("somebody leads them").isTrue();
    }

    @Test
    void tellsTheAccountableManagerWhereNobodyKnownLeads() {
        ActionId action = plan.action("Unled", TODAY.plusDays(1), null, manager);

        assertThat(actions(of(manager), NeedKind.DUE_IN_1_DAY)).containsExactly(action);
    }

    @Test
    void countsAllWhileItBringsTheFirst() {
        for (int number = 0; number < 4; number++) {
            plan.action("Action " + number, TODAY.plusDays(20 + number), lead, manager);
        }

        Needs.OfKind due = directory.of(plan.world.viewer(lead), 3).kinds().get(0);

        assertThat(due.total()).isEqualTo(4);
        assertThat(due.first()).extracting(Need::title).containsExactly("Action 0", "Action 1", "Action 2");
    }

    @Test
    void asksForAnUpdateOnceThePlansIntervalIsOver() {
        plan.action("Silent", TODAY.plusDays(200), lead, manager);
        clock.set(TODAY.plusDays(PlanOfNeeds.UPDATE_INTERVAL));
        assertThat(of(lead).isEmpty()).isTrue();

        clock.set(TODAY.plusDays(PlanOfNeeds.UPDATE_INTERVAL + 1));

        assertThat(of(lead).kinds().get(0).first().get(0))
                .extracting(Need::kind, Need::days)
                .containsExactly(NeedKind.STALE, 43L);
    }

    @Test
    void tellsOfARequestOnlyThoseWhoMayDecideOnIt() {
        PersonId requester = plan.story.officerNorth();
        ActionId action = plan.action("Protocol", TODAY.plusDays(90), lead, manager);
        plan.request(action);

        assertThat(actions(of(manager), NeedKind.TO_REVIEW)).containsExactly(action);
        assertThat(of(plan.story.leaderNorth()).isEmpty())
                .as("a manager is eligible")
                .isTrue();
        assertThat(of(requester).isEmpty()).isTrue();
        assertThat(of(plan.story.leaderWest()).isEmpty()).isTrue();
        assertThat(of(plan.story.boardNorth()).isEmpty()).isTrue();
    }

    @Test
    void tellsALeaderOfARequestWhereTheOnlyManagerLeadsTheAction() {
        ActionId action = plan.action("Protocol", TODAY.plusDays(90), manager, null);
        plan.request(action);

        assertThat(actions(of(plan.story.leaderNorth()), NeedKind.TO_REVIEW)).containsExactly(action);
        assertThat(of(manager).isEmpty()).isTrue();
    }

    @Test
    void tellsLeadAndRequesterOfAReturnUntilTheyAskAgain() {
        ActionId action = plan.action("Protocol", TODAY.plusDays(90), lead, manager);
        plan.request(action);
        sendBack(action);

        assertThat(actions(of(lead), NeedKind.RETURNED)).containsExactly(action);
        assertThat(actions(of(plan.story.officerNorth()), NeedKind.RETURNED)).containsExactly(action);

        plan.request(action);
        assertThat(of(lead).isEmpty()).isTrue();
        assertThat(of(plan.story.officerNorth()).isEmpty()).isTrue();
    }

    @Test
    void asksForTheDecisionOnAnExtensionThoseWhoMayTakeIt() {
        ActionId action = plan.action("Protocol", TODAY.plusDays(90), lead, manager);
        ExtensionManagement extensions = beans.getBean(ExtensionManagement.class);
        plan.as(
                manager,
                () -> beans.getBean(PlanVersionManagement.class)
                        .freeze(plan.plan, "Submitted", plan.world.viewer(manager)));
        plan.as(plan.story.officerNorth(), () -> {
            return extensions.ask(
                    action, new NewExtension(TODAY.plusDays(120), "The landlord is slow"), plan.officer());
        });

        assertThat(actions(of(manager), NeedKind.EXTENSION_ASKED)).containsExactly(action);
        assertThat(actions(of(plan.story.leaderNorth()), NeedKind.EXTENSION_ASKED))
                .containsExactly(action);
        assertThat(of(plan.story.officerNorth()).isEmpty()).isTrue();
    }

    @Test
    void tellsOfMilestonesMissedAndWithinAWeek() {
        ActionId action = plan.action("Hub", TODAY.plusDays(90), lead, manager);
        milestone(action, "Lease", TODAY.plusDays(2));
        milestone(action, "Doors open", TODAY.plusDays(10));
        clock.set(TODAY.plusDays(3));

        Needs needs = of(lead);

        assertThat(needs.kinds())
                .extracting(Needs.OfKind::kind)
                .contains(NeedKind.MILESTONE_MISSED, NeedKind.MILESTONE_DUE);
        assertThat(needs.kinds().get(0).first().get(0).about()).isEqualTo("Lease");
        assertThat(needs.kinds().get(1).first().get(0).about()).isEqualTo("Doors open");
    }

    @Test
    void keepsTheWordsOfAConfidentialInspectionToThePages() {
        plan.action(
                "What the monitoring visit said",
                TODAY,
                lead,
                manager,
                plan.recommendation(plan.inspection("NOT_FOR_PUBLICATION")));
        plan.action("Open to all", TODAY, lead, manager, plan.recommendation(plan.inspection("OPEN")));

        assertThat(of(lead).kinds().get(0).first())
                .extracting(Need::title, Need::discreet)
                .containsExactlyInAnyOrder(tuple("What the monitoring visit said", true), tuple("Open to all", false));
    }

    @Test
    void leavesOutWhatIsNotTheViewersToSeeAnyMore() {
        PersonId adviser = plan.world.person("Adviser " + plan.story.mark(), Role.OFFICER, plan.story.north());
        plan.action("Protocol", TODAY, adviser, manager);
        plan.jdbc
                .sql("update membership set until_date = ? where person_id = ?")
                .params(TODAY.plusDays(1), adviser.id())
                .update();
        assertThat(of(adviser).total()).isEqualTo(1);

        clock.set(TODAY.plusDays(2));

        assertThat(of(adviser).isEmpty()).isTrue();
    }

    @Test
    void costsOneStatement(@Autowired StatementLog log) throws Exception {
        plan.action("Protocol", TODAY, lead, manager);
        Viewer viewer = plan.world.viewer(lead);

        assertThat(log.of(() -> directory.of(viewer, 5))).hasSize(1);
    }

    @Test
    void asksForTheCheckThatWasSetAtSignOffAndForProgressWhenItDidNotHold() {
        ActionId action = signedOff(TODAY.plusDays(30));
        assertThat(actions(of(manager), NeedKind.CHECK_DUE)).containsExactly(action);
        assertThat(of(lead).isEmpty()).isTrue();
        assertThat(of(plan.story.leaderNorth()).isEmpty()).isTrue();
        clock.set(TODAY.plusDays(31));
        assertThat(actions(of(manager), NeedKind.CHECK_OVERDUE)).containsExactly(action);

        plan.as(manager, () -> {
            Viewer checker = plan.world.viewer(manager);
            NewCheck made = new NewCheck(
                    "sign-off",
                    CheckMethod.AUDIT,
                    null,
                    "Two of five",
                    new NewCheck.CheckOutcome.DidNotHold("Staff left", TODAY.plusDays(200)));
            beans.getBean(EmbeddingCheckManagement.class).check(action, made, checker);
            return action;
        });

        assertThat(of(manager).isEmpty()).isTrue();
        assertThat(actions(of(lead), NeedKind.DID_NOT_HOLD)).containsExactly(action);
        clock.set(TODAY.plusDays(32));
        plan.update(action);
        assertThat(of(lead).isEmpty()).isTrue();
    }

    @Test
    void tellsTheLeadOfAReopening() {
        ActionId action = signedOff(null);

        plan.as(manager, () -> {
            beans.getBean(EmbeddingCheckManagement.class)
                    .reopen(action, "It came back", TODAY.plusDays(200), plan.world.viewer(manager));
            return action;
        });

        assertThat(actions(of(lead), NeedKind.REOPENED)).containsExactly(action);
    }

    @Test
    void tellsLeadAndManagerOfAnUndoneSignOff() {
        ActionId action = signedOff(null);

        plan.as(plan.story.officerNorth(), () -> {
            beans.getBean(UndoingManagement.class)
                    .changeImpact(action, request(action), "Some kept them", "Counted again", plan.officer());
            return action;
        });

        assertThat(actions(of(lead), NeedKind.SIGN_OFF_UNDONE)).containsExactly(action);
        assertThat(actions(of(manager), NeedKind.TO_REVIEW)).containsExactly(action);
    }

    @Test
    void asksTheLeadForAnAnswerAndTheAskerToCloseTheQuestion() {
        ActionId action = plan.action("Protocol", TODAY.plusDays(90), lead, manager);
        PersonId asker = plan.story.boardNorth();
        UUID question = Ids.next();
        plan.jdbc
                .sql("""
                        insert into question (id, action_id, plan_id, words, asked_by, asked_on, asked_at)
                        values (?, ?, ?, 'Who pays?', ?, ?, timestamptz '2026-11-21 09:00Z')
                        """)
                .params(question, action.id(), plan.plan.id(), asker.id(), TODAY)
                .update();
        assertThat(actions(of(lead), NeedKind.QUESTION_ASKED)).containsExactly(action);
        assertThat(of(asker).isEmpty()).isTrue();

        plan.jdbc
                .sql("""
                        insert into question_answer (id, question_id, action_id, plan_id, words, recorded_by, recorded_on, recorded_at)
                        values (?, ?, ?, ?, 'We do', ?, ?, timestamptz '2026-11-21 09:30Z')
                        """)
                .params(Ids.next(), question, action.id(), plan.plan.id(), lead.id(), TODAY)
                .update();

        assertThat(of(lead).isEmpty()).isTrue();
        assertThat(actions(of(asker), NeedKind.QUESTION_ANSWERED)).containsExactly(action);
    }

    @Test
    void asksForEvidenceAndTellsWhenItGoesOutOfDate() {
        ActionId action = plan.action("Protocol", TODAY.plusDays(90), lead, manager);
        PersonId asked = plan.story.officerNorth();
        plan.as(
                manager,
                () -> beans.getBean(EvidenceAsking.class)
                        .ask(
                                action,
                                new EvidenceRequest("Audit", "An audit of tenancies", TODAY.plusDays(7), asked, null),
                                plan.world.viewer(manager)));
        assertThat(actions(of(asked), NeedKind.EVIDENCE_REQUESTED)).containsExactly(action);
        assertThat(of(lead).isEmpty()).isTrue();

        plan.request(action);
        plan.jdbc
                .sql("update evidence set goes_out_of_date_on = ? where action_id = ? and state = 'RECEIVED'")
                .params(TODAY.plusDays(30), action.id())
                .update();
        assertThat(actions(of(lead), NeedKind.EVIDENCE_AGEING)).containsExactly(action);
        clock.set(TODAY.plusDays(30));
        assertThat(actions(of(lead), NeedKind.EVIDENCE_OUT_OF_DATE)).containsExactly(action);
    }

    private ActionId signedOff(@Nullable LocalDate checkDue) {
        ActionId action = plan.action("Protocol", TODAY.plusDays(90), lead, null);
        plan.request(action);
        plan.as(manager, () -> {
            NewSignOff accepted = new NewSignOff(
                    request(action), "Well shown", checkDue, checkDue == null ? "Looked at monthly" : null);
            beans.getBean(SignOffManagement.class).signOff(action, accepted, plan.world.viewer(manager));
            return action;
        });
        return action;
    }

    private void sendBack(ActionId action) {
        plan.as(manager, () -> {
            beans.getBean(SignOffManagement.class)
                    .sendBack(action, request(action), "Say who kept them", plan.world.viewer(manager));
            return action;
        });
    }

    private SignOffRequestId request(ActionId action) {
        return new SignOffRequestId(plan.jdbc
                .sql("select id from sign_off_request where action_id = ? order by requested_at desc, id desc limit 1")
                .params(action.id())
                .query(UUID.class)
                .single());
    }

    private void milestone(ActionId action, String title, LocalDate due) {
        plan.as(
                plan.story.officerNorth(),
                () -> beans.getBean(MilestoneManagement.class)
                        .add(action, new NewMilestone(title, due), plan.officer()));
    }

    private Needs of(PersonId person) {
        return directory.of(plan.world.viewer(person), 10);
    }

    private static List<ActionId> actions(Needs needs, NeedKind kind) {
        return needs.kinds().stream()
                .filter(one -> one.kind() == kind)
                .flatMap(one -> one.first().stream())
                .map(Need::action)
                .toList();
    }
}
