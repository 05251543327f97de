package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.Proof;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class SignOffManagementTests {

    private static final LocalDate CHECK = LocalDate.of(2027, 6, 1);

    @Autowired
    World world;

    @Autowired
    SignOffManagement signOffs;

    @Autowired
    EvidenceManagement evidence;

    @Autowired
    AssuranceDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ActionMother mother;
    private Story story;

    @BeforeEach
    void begin() {
        mother = beans.createBean(ActionMother.class);
        story = world.northamptonshire();
    }

    @Test
    void signsOffExactlyTheRequestThatWaits() {
        ActionId action = ready();
        SignOffRequestId request = ask(action);

        signOff(action, request, story.managerTrust());

        assertThat(status(action)).isEqualTo("SIGNED_OFF");
        assertThat(decision(request))
                .containsEntry("outcome", "SIGNED_OFF")
                .containsEntry("decided_by", story.managerTrust().id())
                .containsEntry("check_due_on", java.sql.Date.valueOf(CHECK));
    }

    @Test
    void pinsTheVersionsOfTheEvidenceAsTheyWereWhenItWasAsked() {
        ActionId action = mother.begun(story, null);
        EvidenceId piece = mother.file(action, story.officerNorth());
        SignOffRequestId request = ask(action);
        evidence.replace(piece, ActionMother.upload("newer.pdf", "newer"), world.viewer(story.officerNorth()));

        assertThat(jdbc.sql("""
                        select v.number from relied_on_evidence x
                        join evidence_version v on v.id = x.evidence_version_id where x.request_id = ?
                        """).param(request.id()).query(Integer.class).list())
                .containsExactly(1);
        signOff(action, request, story.managerTrust());
        assertThat(decision(request)).containsEntry("outcome", "SIGNED_OFF");
    }

    @Test
    void returnsWithReasonsAndLetsTheLeadAskAgain() {
        ActionId action = ready();
        SignOffRequestId first = ask(action);
        signOffs.sendBack(action, first, "Show what young people say", world.viewer(story.managerTrust()));
        assertThat(status(action)).isEqualTo("IN_PROGRESS");

        SignOffRequestId second = ask(action);
        signOff(action, second, story.managerTrust());

        assertThat(directory
                        .ofAction(action, world.viewer(story.officerNorth()))
                        .events())
                .extracting(AssuranceEvent::kind)
                .containsExactly("SIGNED_OFF", "REQUESTED", "RETURNED", "REQUESTED");
    }

    @Test
    void takesBackWhatNobodyHasDecidedOn() {
        ActionId action = ready();
        SignOffRequestId request = ask(action);

        signOffs.takeBack(action, request, world.viewer(story.officerNorth()));

        assertThat(status(action)).isEqualTo("IN_PROGRESS");
        assertThat(decision(request)).containsEntry("outcome", "TAKEN_BACK");
        assertThatThrownBy(() -> signOff(action, request, story.managerTrust())).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void keepsWaitingWhenTheRequesterTriesToSignOff() {
        ActionId action = ready();
        SignOffRequestId request = signOffs.request(action, "Better", world.viewer(story.managerTrust()));

        assertThatThrownBy(() -> signOff(action, request, story.managerTrust())).isInstanceOf(NotPermitted.class);
        assertThat(status(action)).isEqualTo("AWAITING_SIGN_OFF");
    }

    @Test
    void keepsWaitingWhenTheLeadTriesToSignOffTheirOwnWork() {
        ActionId action = mother.begun(story, story.managerTrust());
        mother.link(action, Proof.IMPACT, story.officerNorth());
        SignOffRequestId request = ask(action);

        assertThatThrownBy(() -> signOff(action, request, story.managerTrust())).isInstanceOf(NotPermitted.class);
        assertThat(status(action)).isEqualTo("AWAITING_SIGN_OFF");
    }

    @Test
    void letsALeaderSignOffOnlyWhereNoManagerMay() {
        ActionId managed = ready();
        SignOffRequestId one = ask(managed);
        assertThatThrownBy(() -> signOff(managed, one, story.leaderNorth())).isInstanceOf(NotPermitted.class);

        ActionId orphan = mother.begun(story, story.managerTrust());
        mother.link(orphan, Proof.VOICE, story.officerNorth());
        SignOffRequestId other = ask(orphan);
        signOff(orphan, other, story.leaderNorth());

        assertThat(status(managed)).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(status(orphan)).isEqualTo("SIGNED_OFF");
    }

    @Test
    void countsAManagerOfTheCouncilItselfAsOneWhoMay() {
        world.person("Manager north " + story.mark(), Role.MANAGER, story.north());
        ActionId action = mother.begun(story, story.managerTrust());
        mother.link(action, Proof.VOICE, story.officerNorth());
        SignOffRequestId request = ask(action);

        assertThatThrownBy(() -> signOff(action, request, story.leaderNorth())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void hidesTheActionFromTheCouncilNextDoorAndKeepsOfficersAndBoardFromDeciding() {
        ActionId action = ready();
        SignOffRequestId request = ask(action);

        assertThatThrownBy(() -> signOff(action, request, story.leaderWest())).isInstanceOf(NotFound.class);
        for (PersonId person : List.of(story.leadTrust(), story.boardNorth(), story.administrator())) {
            assertThat(catchThrowable(() -> signOff(action, request, person))).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> signOffs.takeBack(action, request, world.viewer(story.boardNorth())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesARequestWithoutEvidenceOutcomeOrProgress() {
        ActionId bare = mother.begun(story, null);
        ActionId wordless = mother.planned(story, List.of(story.north()), null, null, null);
        mother.link(wordless, Proof.IMPACT, story.officerNorth());

        for (ActionId action : List.of(bare, wordless)) {
            assertThatThrownBy(() -> ask(action))
                    .isInstanceOfSatisfying(
                            NotAllowedNow.class,
                            refused -> assertThat(refused.messageKey()).isEqualTo("assurance.request.not-ready"));
        }
    }

    @Test
    void refusesASecondRequestWhileOneWaits() {
        ActionId action = ready();
        ask(action);

        assertThatThrownBy(() -> ask(action)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void refusesToReplaceEvidenceThatASignOffReliesOn() {
        ActionId action = mother.begun(story, null);
        EvidenceId piece = mother.file(action, story.officerNorth());
        signOff(action, ask(action), story.managerTrust());

        assertThatThrownBy(() -> evidence.replace(
                        piece, ActionMother.upload("newer.pdf", "x"), world.viewer(story.officerNorth())))
                .isInstanceOf(NotAllowedNow.class);
        mother.link(action, Proof.VOICE, story.officerNorth());
    }

    @Test
    void letsOneOfTwoManagersDecideAtOnceAndTellsTheOther() throws Exception {
        PersonId other = world.person("Manager north " + story.mark(), Role.MANAGER, story.north());
        ActionId action = ready();
        SignOffRequestId request = ask(action);
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<String> accept = () -> {
            start.await();
            return outcomeOf(() -> signOff(action, request, story.managerTrust()));
        };
        Callable<String> sendBack = () -> {
            start.await();
            return outcomeOf(() -> signOffs.sendBack(action, request, "Not yet", world.viewer(other)));
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> outcomes = two.invokeAll(List.of(accept, sendBack));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder("decided", "NotAllowedNow");
        } finally {
            two.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from sign_off_decision where request_id = ?")
                        .param(request.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void isBackedByTheDatabaseAgainstOwnRequestsMissingEvidenceAndSecondDecisions() {
        ActionId action = ready();
        SignOffRequestId request = ask(action);

        assertThatThrownBy(() -> decideBehindTheBack(request, story.officerNorth(), "SIGNED_OFF"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("not decided by whoever made it");
        assertThatThrownBy(() -> decideBehindTheBack(request, story.officerNorth(), "RETURNED"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> decideBehindTheBack(withoutEvidence(), story.managerTrust(), "SIGNED_OFF"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("relies on evidence");
        signOff(action, request, story.managerTrust());
        assertThatThrownBy(() -> decideBehindTheBack(request, story.managerTrust(), "RETURNED"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sign_off_decision_request_id_key");
    }

    @Test
    void neverChangesWhatWasAskedReliedOnOrDecided() {
        ActionId action = ready();
        signOff(action, ask(action), story.managerTrust());

        Stream.of(
                        "update sign_off_request set impact = 'other'",
                        "update sign_off_decision set words = 'other'",
                        "update relied_on_evidence set plan_id = plan_id",
                        "delete from sign_off_request",
                        "delete from sign_off_decision",
                        "delete from relied_on_evidence")
                .forEach(statement -> assertThatThrownBy(() -> jdbc.sql(statement + " where action_id = ?")
                                .param(action.id())
                                .update())
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("permission denied"));
    }

    private ActionId ready() {
        ActionId action = mother.begun(story, story.leadTrust());
        mother.link(action, Proof.IMPACT, story.officerNorth());
        return action;
    }

    private SignOffRequestId ask(ActionId action) {
        return signOffs.request(action, "Young people wait less", world.viewer(story.officerNorth()));
    }

    private void signOff(ActionId action, SignOffRequestId request, PersonId by) {
        signOffs.signOff(action, new NewSignOff(request, "", CHECK, null), world.viewer(by));
    }

    private static String outcomeOf(Runnable decision) {
        try {
            decision.run();
            return "decided";
        } catch (NotAllowedNow refused) {
            return "NotAllowedNow";
        }
    }

    private void decideBehindTheBack(SignOffRequestId request, PersonId by, String outcome) {
        jdbc.sql("""
                        insert into sign_off_decision (id, request_id, action_id, plan_id, outcome, words, no_check_reason,
                                                       decided_by, decided_on, decided_at)
                        select :id, r.id, r.action_id, r.plan_id, :outcome, 'words',
                               case when :outcome = 'SIGNED_OFF' then 'none' end, :by, r.requested_on, r.requested_at
                        from sign_off_request r where r.id = :request
                        """)
                .param("id", Ids.next())
                .param("request", request.id())
                .param("by", by.id())
                .param("outcome", outcome)
                .update();
    }

    private SignOffRequestId withoutEvidence() {
        SignOffRequestId request = SignOffRequestId.next();
        ActionId other = mother.begun(story, null);
        jdbc.sql("""
                        insert into sign_off_request (id, action_id, plan_id, impact, requested_by, requested_on, requested_at)
                        select :id, a.id, a.plan_id, 'better', :by, a.due_on, a.written_at from action a where a.id = :action
                        """)
                .param("id", request.id())
                .param("by", story.officerNorth().id())
                .param("action", other.id())
                .update();
        return request;
    }

    private String status(ActionId action) {
        return jdbc.sql("select status from action where id = ?")
                .param(action.id())
                .query(String.class)
                .single();
    }

    private Map<String, Object> decision(SignOffRequestId request) {
        return jdbc.sql("select * from sign_off_decision where request_id = ?")
                .param(request.id())
                .query()
                .singleRow();
    }
}
