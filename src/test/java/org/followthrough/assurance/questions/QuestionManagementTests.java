package org.followthrough.assurance.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.questions.QuestionRow.State;
import org.followthrough.evidence.ActionMother;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class QuestionManagementTests {

    @Autowired
    World world;

    @Autowired
    QuestionManagement management;

    @Autowired
    QuestionDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Story story;
    private ActionId action;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        action = beans.createBean(ActionMother.class).begun(story, story.leadTrust());
        jdbc.sql("""
                        insert into plan_organisation (plan_id, organisation_id)
                        select a.plan_id, ? from action a where a.id = ?
                        """).params(story.west().id(), action.id()).update();
    }

    @Test
    void areAskedByManagersLeadersAndBoardMembersOnly() {
        for (PersonId asker : List.of(story.managerTrust(), story.leaderNorth(), story.boardNorth())) {
            ask(null, asker);
        }
        for (PersonId not : List.of(story.officerNorth(), story.administrator())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> ask(null, not));
        }
        PersonId stranger = world.person("Stranger " + story.mark(), Role.BOARD_MEMBER, elsewhere());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(null, stranger));
    }

    @Test
    void areOpenUntilAnsweredAndClosedByWhoeverAsked() {
        QuestionId id = ask(null, story.boardNorth());
        assertThat(state(id)).isEqualTo(State.ASKED);
        assertThat(directory.toAnswer(world.viewer(story.leadTrust())))
                .extracting(QuestionRow::id)
                .containsExactly(id);
        assertThat(directory.answeredFor(world.viewer(story.boardNorth()))).isEmpty();

        management.answer(id, "In March", null, world.viewer(story.leadTrust()));
        assertThat(state(id)).isEqualTo(State.ANSWERED);
        assertThat(directory.toAnswer(world.viewer(story.leadTrust()))).isEmpty();
        assertThat(directory.answeredFor(world.viewer(story.boardNorth())))
                .extracting(QuestionRow::id)
                .containsExactly(id);
        assertThat(directory.openOf(one(id).plan(), world.viewer(story.officerNorth())))
                .hasSize(1);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.close(id, null, world.viewer(story.managerTrust())));
        management.close(id, null, world.viewer(story.boardNorth()));
        assertThat(state(id)).isEqualTo(State.CLOSED);
        assertThat(directory.openOf(one(id).plan(), world.viewer(story.officerNorth())))
                .isEmpty();
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> management.answer(id, "Later", null, world.viewer(story.leadTrust())));
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> management.close(id, null, world.viewer(story.boardNorth())));
    }

    @Test
    void areClosedUnansweredOnlyWithAReason() {
        QuestionId id = ask(null, story.boardNorth());

        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(() -> management.close(id, null, world.viewer(story.boardNorth())));
        management.close(id, "Asked of the wrong action", world.viewer(story.boardNorth()));
        assertThat(state(id)).isEqualTo(State.CLOSED);
    }

    @Test
    void areAnsweredInTheLeadsNameByWhoeverKeepsThePlanAndSaysWhoseAnswerItIs() {
        QuestionId id = ask(null, story.boardNorth());

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.answer(id, "Yes", "Me", world.viewer(story.boardNorth())));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> management.answer(id, "Yes", null, world.viewer(story.officerNorth())));
        management.answer(id, "Yes", "Leaving care service manager", world.viewer(story.officerNorth()));

        assertThat(one(id).answers()).singleElement().satisfies(answer -> {
            assertThat(answer.saidBy()).isEqualTo("Leaving care service manager");
            assertThat(answer.recordedBy()).startsWith("Officer north");
        });
    }

    @Test
    void forOneCouncilAreSeenByItAndItsTrustOnly() {
        QuestionId id = ask(story.north(), story.boardNorth());

        assertThat(directory.ofAction(action, world.viewer(story.leadTrust()))).hasSize(1);
        assertThat(directory.ofAction(action, world.viewer(story.officerWest())))
                .isEmpty();
        assertThat(directory.openOf(one(id).plan(), world.viewer(story.leaderWest())))
                .isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.answer(id, "Yes", "Me", world.viewer(story.officerWest())));
        assertThatExceptionOfType(NotFound.class)
                .as("a board member asks for their own council only")
                .isThrownBy(() -> ask(story.west(), story.boardNorth()));
    }

    @Test
    void areClosedByNobodyElseInTheDatabaseEither() {
        QuestionId id = ask(null, story.boardNorth());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> insertClosing(id, story.managerTrust()))
                .withMessageContaining("closed by whoever asked it");
        insertClosing(id, story.boardNorth());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("""
                                insert into question_answer (id, question_id, action_id, plan_id, words, recorded_by, recorded_on, recorded_at)
                                select ?, q.id, q.action_id, q.plan_id, 'Late', q.asked_by, q.asked_on, q.asked_at
                                from question q where q.id = ?
                                """).params(Ids.next(), id.id()).update())
                .withMessageContaining("a closed question is not answered");
        for (String table : List.of("question", "question_answer", "question_closing")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            jdbc.sql("update " + table + " set words = 'Other'").update())
                    .withStackTraceContaining("permission denied");
        }
    }

    private QuestionId ask(@Nullable OrganisationId audience, PersonId by) {
        return management.ask(action, new NewQuestion("When will it open?", audience), world.viewer(by));
    }

    private OrganisationId elsewhere() {
        return world.northamptonshire().north();
    }

    private QuestionRow one(QuestionId id) {
        return directory.one(id, world.viewer(story.managerTrust()));
    }

    private State state(QuestionId id) {
        return one(id).state();
    }

    private void insertClosing(QuestionId id, PersonId by) {
        jdbc.sql("""
                        insert into question_closing (id, question_id, action_id, plan_id, closed_by, closed_on, closed_at)
                        select ?, q.id, q.action_id, q.plan_id, ?, q.asked_on, q.asked_at from question q where q.id = ?
                        """).params(Ids.next(), by.id(), id.id()).update();
    }
}
