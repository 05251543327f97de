package org.followthrough.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.extensions.ExtensionManagement;
import org.followthrough.plans.extensions.NewExtension;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.followthrough.plans.versions.PlanVersionManagement;
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

    private void sendBack(ActionId action) {
        SignOffRequestId request = new SignOffRequestId(plan.jdbc
                .sql("select id from sign_off_request where action_id = ? order by requested_at desc limit 1")
                .params(action.id())
                .query(UUID.class)
                .single());
        plan.as(manager, () -> {
            beans.getBean(SignOffManagement.class)
                    .sendBack(action, request, "Say who kept them", plan.world.viewer(manager));
            return action;
        });
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
