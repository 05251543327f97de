package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.followthrough.ClockForTests;
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
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What undoes a sign-off, and what does not. */
@FollowthroughTest
class UndoingTests {

    @Autowired
    World world;

    @Autowired
    ClockForTests clock;

    @Autowired
    SignOffManagement signOffs;

    @Autowired
    UndoingManagement undoing;

    @Autowired
    EvidenceManagement evidence;

    @Autowired
    AssuranceDirectory directory;

    @Autowired
    ActionLifecycle lifecycle;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ActionMother mother;
    private Story story;
    private ActionId action;
    private EvidenceId piece;

    @BeforeEach
    void begin() {
        mother = beans.createBean(ActionMother.class);
        story = world.northamptonshire();
        action = mother.begun(story, story.leadTrust());
        piece = mother.file(action, story.officerNorth());
    }

    @Test
    void changingTheImpactStatementUndoesIt() {
        SignOffRequestId signedOff = signedOff();
        clock.advance(Duration.ofDays(3));

        undoing.changeImpact(
                action, signedOff, "Twelve, not twenty", "Counted twice", world.viewer(story.leaderNorth()));

        assertThat(status()).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(latestRequest())
                .containsEntry("impact", "Twelve, not twenty")
                .containsEntry("supersedes_id", signedOff.id())
                .containsEntry("requested_by", story.leaderNorth().id());
        assertThat(jdbc.sql("select cause, reason, evidence_id from sign_off_undoing where action_id = ?")
                        .param(action.id())
                        .query()
                        .singleRow())
                .containsEntry("cause", "IMPACT_CHANGED")
                .containsEntry("reason", "Counted twice")
                .containsEntry("evidence_id", null);
    }

    @Test
    void replacingAFileItReliesOnUndoesIt() {
        SignOffRequestId signedOff = signedOff();

        undoing.changed(piece, "The figures were last year’s", world.viewer(story.officerNorth()));

        assertThat(status()).isEqualTo("AWAITING_SIGN_OFF");
        assertThat(latestRequest())
                .containsEntry("impact", "Young people wait less")
                .containsEntry("supersedes_id", signedOff.id());
        assertThat(jdbc.sql("select cause, evidence_id from sign_off_undoing where action_id = ?")
                        .param(action.id())
                        .query()
                        .singleRow())
                .containsEntry("cause", "EVIDENCE_CHANGED")
                .containsEntry("evidence_id", piece.id());
    }

    @Test
    void addingEvidenceUndoesNothing() {
        signedOff();

        EvidenceId added = mother.link(action, Proof.VOICE, story.officerNorth());
        undoing.changed(added, "A better one", world.viewer(story.officerNorth()));

        assertThat(status()).isEqualTo("SIGNED_OFF");
        assertThat(undoing.signedOffOn(piece))
                .contains(world.viewer(story.officerNorth()).today());
        assertThat(undoing.signedOffOn(added)).isEmpty();
    }

    @Test
    void standsOnTheNewestEvidenceAfterwardsAndIsSignedOffByAnotherThanWhoeverChangedIt() {
        mother.link(action, Proof.VOICE, story.officerNorth());
        signedOff();
        undoing.changed(piece, "Last year’s figures", world.viewer(story.managerTrust()));
        SignOffRequestId again = open();

        assertThat(jdbc.sql("select count(*) from relied_on_evidence where request_id = ?")
                        .param(again.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("select needed from request_evidence_needed where request_id = ?")
                        .param(again.id())
                        .query(String.class)
                        .list())
                .containsExactly("Audit of tenancies");
        assertThatThrownBy(() -> signOff(again, story.managerTrust())).isInstanceOf(NotPermitted.class);
        signOff(again, world.person("Manager north " + story.mark(), Role.MANAGER, story.north()));
        assertThat(status()).isEqualTo("SIGNED_OFF");
    }

    @Test
    void ratesItAsWaitingFromTheDayItWasUndone() {
        signedOff();
        clock.advance(Duration.ofDays(30));
        LocalDate today = world.viewer(story.officerNorth()).today();

        undoing.changed(piece, "Last year’s figures", world.viewer(story.officerNorth()));

        assertThat(jdbc.sql("select waiting_since, signed_off_on from action_standing where action_id = ?")
                        .param(action.id())
                        .query()
                        .singleRow())
                .containsEntry("waiting_since", java.sql.Date.valueOf(today))
                .containsEntry("signed_off_on", null);
    }

    @Test
    void tellsItOnTheWayToSignOff() {
        signedOff();
        LocalDate then = world.viewer(story.officerNorth()).today();
        clock.advance(Duration.ofDays(3));
        undoing.changed(piece, "Last year’s figures", world.viewer(story.officerNorth()));

        AssuranceOfAction told = directory.ofAction(action, world.viewer(story.boardNorth()));

        assertThat(told.undone())
                .isEqualTo(new Undone(then, world.viewer(story.officerNorth()).name(), "Last year’s figures"));
        assertThat(told.events())
                .extracting(AssuranceEvent::kind)
                .containsExactly("UNDONE", "REQUESTED", "SIGNED_OFF", "REQUESTED");
    }

    @Test
    void doesNothingToAnActionThatIsOpenAgainOrStillWaits() {
        ask();
        undoing.changed(piece, "Better figures", world.viewer(story.officerNorth()));
        assertThat(undoings()).isZero();

        signOff(open(), story.managerTrust());
        undoing.changed(piece, "Better figures", world.viewer(story.officerNorth()));
        undoing.changed(piece, "Even better figures", world.viewer(story.officerNorth()));
        assertThat(undoings()).isOne();
        assertThat(undoing.signedOffOn(piece)).isEmpty();
    }

    @Test
    void refusesANewImpactStatementWhereNoneWasSignedOffOrAnotherOne() {
        SignOffRequestId first = ask();
        assertThatThrownBy(() -> change(first, story.officerNorth()))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class,
                        refused -> assertThat(refused.messageKey())
                                .isEqualTo("assurance.impact-statement.not-signed-off"));
        signOff(first, story.managerTrust());
        change(first, story.leaderNorth());
        signOff(open(), story.managerTrust());

        assertThatThrownBy(() -> change(first, story.officerNorth())).isInstanceOf(NotAllowedNow.class);
        assertThat(status()).isEqualTo("SIGNED_OFF");
    }

    @Test
    void isForThoseWhoKeepThePlanOnly() {
        SignOffRequestId signedOff = signedOff();

        assertThatThrownBy(() -> change(signedOff, story.boardNorth())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> change(signedOff, story.officerWest())).isInstanceOf(NotFound.class);
        assertThat(status()).isEqualTo("SIGNED_OFF");
    }

    @Test
    void undoesOnlyWhatIsDone() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(
                        status -> lifecycle.undoSignOff(action, LocalDate.of(2026, 11, 21))))
                .isInstanceOf(NotAllowedNow.class);
    }

    private SignOffRequestId signedOff() {
        SignOffRequestId request = ask();
        signOff(request, story.managerTrust());
        return request;
    }

    private SignOffRequestId ask() {
        return signOffs.request(action, "Young people wait less", world.viewer(story.officerNorth()));
    }

    private void change(SignOffRequestId read, PersonId by) {
        undoing.changeImpact(action, read, "Fewer", "Counted twice", world.viewer(by));
    }

    private void signOff(SignOffRequestId request, PersonId by) {
        signOffs.signOff(action, new NewSignOff(request, "", null, "Small"), world.viewer(by));
    }

    private SignOffRequestId open() {
        return Objects.requireNonNull(
                directory.ofAction(action, world.viewer(story.officerNorth())).open());
    }

    private String status() {
        return jdbc.sql("select status from action where id = ?")
                .param(action.id())
                .query(String.class)
                .single();
    }

    private Map<String, Object> latestRequest() {
        return jdbc.sql("""
                        select * from sign_off_request r
                        where r.action_id = ? and not exists (select from sign_off_request n where n.supersedes_id = r.id)
                        """).param(action.id()).query().singleRow();
    }

    private int undoings() {
        return jdbc.sql("select count(*) from sign_off_undoing where action_id = ?")
                .param(action.id())
                .query(Integer.class)
                .single();
    }
}
