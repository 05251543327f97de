package org.followthrough.assurance.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.assurance.checks.NewCheck.CheckOutcome;
import org.followthrough.evidence.ActionMother;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class EmbeddingCheckManagementTests {

    private static final LocalDate CHECK = LocalDate.of(2027, 2, 26);
    private static final CheckOutcome HELD = new CheckOutcome.Held(null);
    private static final CheckOutcome FELL =
            new CheckOutcome.DidNotHold("Two letters went out in the old words", LocalDate.of(2027, 6, 30));

    @Autowired
    World world;

    @Autowired
    ClockForTests clock;

    @Autowired
    EmbeddingCheckManagement management;

    @Autowired
    DueChecks due;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private SignedOffActions actions;
    private Story story;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        actions = new SignedOffActions(
                beans.createBean(ActionMother.class), world, beans.getBean(SignOffManagement.class), clock);
    }

    @Test
    void embedsTheActionWhenItHeld() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);

        check(action, HELD, story.managerTrust());

        assertThat(standing(action)).isEqualTo("EMBEDDED 2027-03-31 of 2027-03-31, next null, reopened 0, not held 0");
    }

    @Test
    void sendsTheActionBackToWorkOnANewDayWhenItDidNotHoldAndCountsIt() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(LocalDate.of(2027, 1, 4));

        check(action, FELL, story.managerTrust());

        assertThat(standing(action))
                .isEqualTo("IN_PROGRESS 2027-06-30 of 2027-03-31, next null, reopened 1, not held 1");
        assertThat(jdbc.sql(
                                "select lead_rating is null and signed_off_on is null from action_standing where action_id = ?")
                        .param(action.id())
                        .query(Boolean.class)
                        .single())
                .as("what the lead said before its sign-off counts no more")
                .isTrue();
    }

    @Test
    void canBeSignedOffCheckedAndEmbeddedAfterItDidNotHold() {
        ActionId action = actions.toBeChecked(story, CHECK);
        check(action, FELL, story.managerTrust());
        actions.signOff(action, story.officerNorth(), story.managerTrust(), CHECK.plusMonths(6));
        clock.set(CHECK.plusMonths(6));

        check(action, HELD, story.leaderNorth());

        assertThat(standing(action)).isEqualTo("EMBEDDED 2027-06-30 of 2027-03-31, next null, reopened 1, not held 1");
    }

    @Test
    void cannotSayThatItHeldBeforeItsDay() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK.minusDays(1));

        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> check(action, HELD, story.managerTrust()));
    }

    @Test
    void isNotMadeByTheLeadNorByWhoeverAskedNorByThoseWhoOnlyRead() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);

        for (PersonId not :
                new PersonId[] {story.leadTrust(), story.officerNorth(), story.boardNorth(), story.administrator()}) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> check(action, HELD, not));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> check(action, HELD, story.officerWest()));
        assertThat(standing(action)).startsWith("SIGNED_OFF");
    }

    @Test
    void isMadeByAnotherOfficerOfThePlan() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);

        check(action, HELD, world.person("Quality " + story.mark(), Role.OFFICER, story.north()));

        assertThat(standing(action)).startsWith("EMBEDDED");
    }

    @Test
    void isNotMadeTwiceNorWhereNoneIsSet() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);
        check(action, HELD, story.managerTrust());

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> check(action, HELD, story.managerTrust()))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("assurance.check.none-set"));
        ActionId none = actions.withoutCheck(story);
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> check(none, HELD, story.managerTrust()));
        assertThat(standing(none)).startsWith("SIGNED_OFF");
    }

    @Test
    void canBeSetLaterByAManagerOrLeader() {
        ActionId action = actions.withoutCheck(story);
        clock.set(CHECK);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.plan(action, CHECK, "After all", world.viewer(story.officerNorth())));
        management.plan(action, CHECK, "A complaint came in", world.viewer(story.managerTrust()));

        assertThat(standing(action)).contains("next 2027-02-26");
        management.check(action, made(planned(action), HELD), world.viewer(story.leaderNorth()));
        assertThat(standing(action)).startsWith("EMBEDDED").contains("next null");
    }

    @Test
    void staysEmbeddedWhenALaterCheckHeldAndGoesBackWhenItDidNot() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);
        check(action, new CheckOutcome.Held(CHECK.plusMonths(3)), story.managerTrust());
        assertThat(standing(action)).startsWith("EMBEDDED").contains("next 2027-05-26");

        clock.set(CHECK.plusMonths(3));
        management.check(
                action,
                made(planned(action), new CheckOutcome.Held(CHECK.plusMonths(9))),
                world.viewer(story.leaderNorth()));
        assertThat(standing(action)).startsWith("EMBEDDED").contains("next 2027-11-26");
        management.check(
                action,
                made(planned(action), new CheckOutcome.DidNotHold("Worse again", CHECK.plusYears(1))),
                world.viewer(story.leaderNorth()));

        assertThat(standing(action)).startsWith("IN_PROGRESS").endsWith("reopened 1, not held 1");
    }

    @Test
    void isReopenedByAManagerOrLeaderWithoutACheckAndThatIsNotCountedAsNotHeld() {
        ActionId action = actions.toBeChecked(story, CHECK);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.reopen(action, "No", CHECK, world.viewer(story.officerNorth())));
        management.reopen(action, "The court decided otherwise", CHECK, world.viewer(story.leaderNorth()));

        assertThat(standing(action))
                .isEqualTo("IN_PROGRESS 2027-02-26 of 2027-03-31, next null, reopened 1, not held 0");
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> management.reopen(action, "Again", CHECK, world.viewer(story.leaderNorth())));
    }

    @Test
    void areListedTheMostOverdueFirstToThoseWhoSeeThemWithWhetherTheyMayMakeThem() {
        ActionId soon = actions.toBeChecked(story, CHECK.plusDays(20));
        ActionId late = actions.toBeChecked(story, CHECK);
        actions.toBeChecked(story, CHECK.plusDays(90));
        clock.set(CHECK.plusDays(4));

        assertThat(due.of(world.viewer(story.managerTrust())))
                .extracting(DueCheckRow::action, DueCheckRow::overdueDays, DueCheckRow::mayCheck)
                .containsExactly(tuple(late, 4L, true), tuple(soon, 0L, true));
        assertThat(due.of(world.viewer(story.leadTrust()))).hasSize(2).noneMatch(DueCheckRow::mayCheck);
        assertThat(due.of(world.viewer(story.officerWest()))).isEmpty();
    }

    @Test
    void isRefusedByTheDatabaseFromTheLeadAndFromWhoeverAsked() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insertCheck(action, story.leadTrust()))
                .withMessageContaining("not made by the lead");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insertCheck(action, story.officerNorth()))
                .withMessageContaining("whoever asked");
        assertThat(insertCheck(action, story.managerTrust())).isEqualTo(1);
    }

    @Test
    void isTheOnlyWayToEmbeddedInTheDatabaseToo() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> embed(action))
                .withMessageContaining("embedded by a check that held");
        insertCheck(action, story.managerTrust());
        assertThat(embed(action)).isEqualTo(1);
    }

    @Test
    void ofAnEarlierSignOffEmbedsNothingToday() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);
        check(action, HELD, story.managerTrust());
        management.reopen(action, "Undone", CHECK.plusMonths(1), world.viewer(story.managerTrust()));
        actions.signOff(action, story.officerNorth(), story.managerTrust(), CHECK.plusMonths(6));

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> embed(action));
    }

    @Test
    void neverChangesOnceRecorded() {
        ActionId action = actions.toBeChecked(story, CHECK);
        clock.set(CHECK);
        check(action, HELD, story.managerTrust());

        for (String table : new String[] {"embedding_check", "planned_check", "reopening"}) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql("update " + table + " set action_id = action_id")
                            .update())
                    .withStackTraceContaining("permission denied");
        }
    }

    private void check(ActionId action, CheckOutcome outcome, PersonId by) {
        management.check(action, made("sign-off", outcome), world.viewer(by));
    }

    private static NewCheck made(String which, CheckOutcome outcome) {
        return new NewCheck(which, CheckMethod.DIP_SAMPLE, 10, "Nine of ten letters", outcome);
    }

    private String planned(ActionId action) {
        return jdbc.sql("""
                        select p.id from planned_check p
                        where p.action_id = ? and not exists (select from embedding_check c where c.planned_check_id = p.id)
                        """).param(action.id()).query(String.class).single();
    }

    private String standing(ActionId action) {
        return jdbc.sql("""
                        select a.status || ' ' || a.due_on || ' of ' || a.original_due_on || ', next '
                               || coalesce(cast(s.next_check_on as text), 'null') || ', reopened ' || s.times_reopened
                               || ', not held ' || s.times_not_held
                        from action a join action_standing s on s.action_id = a.id where a.id = ?
                        """).param(action.id()).query(String.class).single();
    }

    private int insertCheck(ActionId action, PersonId by) {
        return jdbc.sql("""
                        insert into embedding_check (id, sign_off_id, action_id, plan_id, due_on, method, found, result,
                                                     checked_by, checked_on, checked_at)
                        select :id, d.id, d.action_id, d.plan_id, d.check_due_on, 'AUDIT', 'Seen', 'HELD', :by, d.check_due_on,
                               d.decided_at
                        from sign_off_decision d where d.action_id = :action
                        """)
                .param("id", Ids.next())
                .param("by", by.id())
                .param("action", action.id())
                .update();
    }

    private int embed(ActionId action) {
        return jdbc.sql("update action set status = 'EMBEDDED' where id = ?")
                .param(action.id())
                .update();
    }
}
