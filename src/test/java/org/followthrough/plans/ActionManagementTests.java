package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
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
class ActionManagementTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ActionLifecycle lifecycle;

    private PlansOfTest north;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
    }

    @Test
    void writesAnActionDownWithItsStandingAndWhatItAnswers() {
        ActionId action = north.action("Open a hub");

        assertThat(jdbc.sql("""
                        select a.number || ' ' || a.status || ' ' || a.original_due_on || ' ' || s.times_returned || ' '
                               || (select count(*) from action_recommendation ar where ar.action_id = a.id)
                        from action a join action_standing s on s.action_id = a.id where a.id = :id
                        """).param("id", action.id()).query(String.class).single())
                .isEqualTo("1 NOT_STARTED 2027-03-03 0 1");
        assertThat(jdbc.sql("select count(*) from row_version where thing_id = :id and changed_by = :by")
                        .param("id", action.id())
                        .param("by", north.story.officerNorth().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void neverGivesANumberTwiceToPeopleWhoWriteAtTheSameTime() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(5);
        try {
            List<Future<ActionId>> written = IntStream.range(0, 20)
                    .mapToObj(number -> people.submit(() -> north.action("Action " + number)))
                    .toList();
            for (Future<ActionId> one : written) {
                one.get();
            }
        } finally {
            people.shutdown();
        }

        assertThat(jdbc.sql("select number from action where plan_id = :plan order by number")
                        .param("plan", north.plan.id())
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void leavesAnEditUndisturbedByProgressAndByNewActions() {
        ActionId action = north.action("Open a hub");
        Viewer officer = north.world.viewer(north.story.officerNorth());
        north.update(action, LeadRating.AT_RISK, "The landlord is slow");
        north.action("Another");

        north.actions.reword(action, 0, north.words("Open a hub in Kettering", north.buses), officer);

        assertThat(jdbc.sql("select a.title || ' ' || a.status || ' ' || s.lead_rating from action a"
                                + " join action_standing s on s.action_id = a.id where a.id = :id")
                        .param("id", action.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Open a hub in Kettering IN_PROGRESS AT_RISK");
        assertThat(jdbc.sql("select recommendation_id from action_recommendation where action_id = :id")
                        .param("id", action.id())
                        .query(UUID.class)
                        .list())
                .containsExactly(north.buses.id());
    }

    @Test
    void refusesAnEditThatBeganBeforeSomebodyElseSaved() {
        ActionId action = north.action("Open a hub");
        Viewer officer = north.world.viewer(north.story.officerNorth());
        north.actions.reword(action, 0, north.words("First", north.housing), officer);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> north.actions.reword(action, 0, north.words("Second", north.housing), officer));
    }

    @Test
    void countsAnEditOfWhatItAnswersAsAChange() {
        ActionId action = north.action("Open a hub");
        Viewer officer = north.world.viewer(north.story.officerNorth());
        north.actions.reword(action, 0, north.words("Open a hub", north.housing, north.buses), officer);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> north.actions.reword(action, 0, north.words("Other", north.housing), officer));
    }

    @Test
    void answersOnlyRecommendationsOfThePlanThatTheWriterSees() {
        InspectionId hidden = north.inspection(north.story.north(), "NOT_FOR_PUBLICATION");
        RecommendationId unseen = north.recommendation(hidden, north.story.north(), "PRIORITY_ACTION", 9);
        InspectionId elsewhere = north.inspection(north.story.north(), "OPEN");
        RecommendationId ofAnother = north.recommendation(elsewhere, north.story.north(), "PRIORITY_ACTION", 8);

        for (RecommendationId other : List.of(unseen, ofAnother, RecommendationId.next())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> north.action(
                            north.plan, north.words("Try", north.housing, other), north.story.officerNorth()));
        }
    }

    @Test
    void isWrittenByThoseWhoKeepThePlanAndWithdrawnByManagers() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> writtenBy(north.story.boardNorth()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writtenBy(north.story.officerWest()));
        ActionId action = writtenBy(north.story.leadTrust());

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> north.actions.withdraw(action, "No", viewer(north.story.officerNorth())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> north.actions.withdraw(action, "No", viewer(north.story.leaderWest())));
        north.actions.withdraw(action, "The other plan does it", viewer(north.story.managerTrust()));

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> north.update(action, LeadRating.ON_TRACK, "Going on"));
    }

    @Test
    void stopsAndRestartsTheClockAsSignOffIsAskedForAndReturned() {
        ActionId action = north.action("Open a hub");
        north.update(action, LeadRating.ON_TRACK, "Opened");

        transactions.executeWithoutResult(all -> lifecycle.awaitSignOff(action, PlansOfTest.DUE));
        assertThat(standing(action)).isEqualTo("AWAITING_SIGN_OFF 2027-03-03 null 0");
        transactions.executeWithoutResult(all -> lifecycle.sendBack(action, PlansOfTest.DUE.plusDays(2)));
        assertThat(standing(action)).isEqualTo("IN_PROGRESS null null 1");
        transactions.executeWithoutResult(all -> lifecycle.awaitSignOff(action, PlansOfTest.DUE.plusDays(3)));
        transactions.executeWithoutResult(all -> lifecycle.signOff(action, PlansOfTest.DUE.plusDays(4)));
        assertThat(standing(action)).isEqualTo("SIGNED_OFF null 2027-03-07 1");
    }

    private ActionId writtenBy(PersonId person) {
        return north.action(north.plan, north.words("Open a hub", north.housing), person);
    }

    private Viewer viewer(PersonId person) {
        return north.world.viewer(person);
    }

    private String standing(ActionId action) {
        return jdbc.sql("""
                        select concat_ws(' ', a.status, coalesce(cast(s.waiting_since as text), 'null'),
                                         coalesce(cast(s.signed_off_on as text), 'null'), s.times_returned)
                        from action a join action_standing s on s.action_id = a.id where a.id = :id
                        """).param("id", action.id()).query(String.class).single();
    }
}
