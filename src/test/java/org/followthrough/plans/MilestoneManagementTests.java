package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FollowthroughTest
class MilestoneManagementTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate EARLY = LocalDate.of(2026, 11, 10);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 12);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MilestoneManagement milestones;

    @Autowired
    ActionDirectory directory;

    @Autowired
    ActionLifecycle lifecycle;

    @Autowired
    TransactionTemplate transactions;

    private PlansOfTest north;
    private ActionId action;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
        action = north.action("Open a hub");
    }

    @Test
    void tellsTheStandingWhichMilestoneIsNext() {
        MilestoneId lease = add("Lease signed", LATER);
        assertThat(next()).isEqualTo(LATER);
        MilestoneId funding = add("Funding agreed", EARLY);
        assertThat(next()).isEqualTo(EARLY);
        assertThat(why()).isEqualTo("plans.why.milestone-missed");

        act(viewer -> milestones.reach(funding, TODAY, viewer));
        assertThat(next()).isEqualTo(LATER);
        assertThat(why()).isEqualTo("plans.why.due");
        act(viewer -> milestones.move(lease, 0, LATER.plusDays(7), "The landlord is away", viewer));
        assertThat(next()).isEqualTo(LATER.plusDays(7));
        act(viewer -> milestones.waive(lease, "The council owns the house", viewer));
        assertThat(next()).isNull();
        act(viewer -> milestones.reopen(funding, viewer));
        assertThat(next()).isEqualTo(EARLY);
    }

    @Test
    void keepsTheFirstDayInViewAndTheReasonForEveryChange() {
        MilestoneId lease = add("Lease signed", LATER);
        act(viewer -> milestones.move(lease, 0, LATER.plusDays(7), "The landlord is away", viewer));
        act(viewer -> milestones.retitle(lease, 1, "Lease signed by both", viewer));

        assertThat(row())
                .isEqualTo(new MilestoneRow(
                        lease, "Lease signed by both", LATER, LATER.plusDays(7), "The landlord is away", null, null));
        assertThat(jdbc.sql("""
                        select count(*) from row_version
                        where table_name = 'milestone' and thing_id = :action and changed_by = :by
                        """)
                        .param("action", action.id())
                        .param("by", north.story.officerNorth().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void liesBetweenTheStartAndTheDueDateOfItsAction() {
        act(viewer -> north.actions.reword(
                action,
                0,
                new NewAction(
                        "Open a hub",
                        null,
                        null,
                        null,
                        "Hub lead",
                        null,
                        null,
                        EARLY,
                        PlansOfTest.DUE,
                        List.of(north.housing),
                        null,
                        null),
                viewer));

        refused("plans.milestone.outside", () -> add("Too late", PlansOfTest.DUE.plusDays(1)));
        refused("plans.milestone.outside", () -> add("Too early", EARLY.minusDays(1)));
        MilestoneId onTheDay = add("Just in time", PlansOfTest.DUE);
        add("At once", EARLY);
        refused(
                "plans.milestone.outside",
                () -> act(viewer -> milestones.move(onTheDay, 0, PlansOfTest.DUE.plusDays(1), "More time", viewer)));
    }

    @Test
    void holdsTheDatesOfItsActionUntilItIsReached() {
        MilestoneId lease = add("Lease signed", LATER);
        NewAction earlier = north.words("Open a hub", LATER.minusDays(1), null, north.housing);

        refused(
                "plans.action.milestones-outside",
                () -> act(viewer -> north.actions.reword(action, 0, earlier, viewer)));
        act(viewer -> milestones.reach(lease, TODAY, viewer));
        act(viewer -> north.actions.reword(action, 0, earlier, viewer));
    }

    @Test
    void isReachedNoLaterThanToday() {
        MilestoneId lease = add("Lease signed", LATER);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> act(viewer -> milestones.reach(lease, TODAY.plusDays(1), viewer)));
    }

    @Test
    void changesNoMoreOnceItWasReachedOrWaivedUntilItIsPutBack() {
        MilestoneId lease = add("Lease signed", LATER);
        refused("plans.milestone.still-open", () -> act(viewer -> milestones.reopen(lease, viewer)));
        act(viewer -> milestones.waive(lease, "Owned", viewer));

        refused("plans.milestone.not-open", () -> act(viewer -> milestones.waive(lease, "Again", viewer)));
        refused("plans.milestone.not-open", () -> act(viewer -> milestones.reach(lease, TODAY, viewer)));
        refused("plans.milestone.not-open", () -> act(viewer -> milestones.move(lease, 1, EARLY, "Why", viewer)));
        refused("plans.milestone.not-open", () -> act(viewer -> milestones.retitle(lease, 1, "Other", viewer)));
    }

    @Test
    void restsWhileItsActionWaitsAndEndsWithIt() {
        MilestoneId lease = add("Lease signed", LATER);
        north.update(action, LeadRating.ON_TRACK, "Going on");
        transactions.executeWithoutResult(all -> lifecycle.awaitSignOff(action, TODAY));
        refused("plans.milestone.not-now", () -> add("Another", LATER));
        act(viewer -> milestones.reach(lease, TODAY, viewer));
        transactions.executeWithoutResult(all -> lifecycle.signOff(action, TODAY));

        refused("plans.milestone.not-now", () -> act(viewer -> milestones.reopen(lease, viewer)));
    }

    @Test
    void refusesAChangeThatBeganBeforeSomebodyElseSaved() {
        MilestoneId lease = add("Lease signed", LATER);
        act(viewer -> milestones.retitle(lease, 0, "First", viewer));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> act(viewer -> milestones.retitle(lease, 0, "Second", viewer)));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> act(viewer -> milestones.move(lease, 0, EARLY, "Why", viewer)));
    }

    @Test
    void isKeptByThoseWhoKeepThePlan() {
        MilestoneId lease = add("Lease signed", LATER);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> milestones.reach(lease, TODAY, viewer(north.story.boardNorth())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> milestones.reach(lease, TODAY, viewer(north.story.officerWest())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> milestones.add(action, new NewMilestone("x", LATER), viewer(north.story.leaderWest())));
    }

    @Test
    void leavesAnEditOfTheActionUndisturbed() {
        add("Lease signed", LATER);
        act(viewer -> north.actions.reword(action, 0, north.words("Open a hub in Kettering", north.housing), viewer));

        assertThat(directory.details(action, viewer(north.story.officerNorth())).title())
                .isEqualTo("Open a hub in Kettering");
    }

    private MilestoneId add(String title, LocalDate day) {
        return north.world.acting(
                north.story.officerNorth(),
                () -> milestones.add(action, new NewMilestone(title, day), viewer(north.story.officerNorth())));
    }

    private void act(Consumer<Viewer> step) {
        north.world.acting(north.story.officerNorth(), () -> {
            step.accept(viewer(north.story.officerNorth()));
            return true;
        });
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private LocalDate next() {
        return jdbc.sql("select next_milestone_on from action_standing where action_id = :action")
                .param("action", action.id())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
    }

    private String why() {
        return directory
                .details(action, viewer(north.story.officerNorth()))
                .why(TODAY)
                .messageKey();
    }

    private MilestoneRow row() {
        return directory
                .details(action, viewer(north.story.officerNorth()))
                .steps()
                .milestones()
                .get(0);
    }

    private Viewer viewer(PersonId person) {
        return north.world.viewer(person);
    }
}
