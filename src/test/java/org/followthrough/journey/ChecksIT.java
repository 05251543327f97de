package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.Proof;
import org.followthrough.plans.ActionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What was signed off did not last, is done again, and lasts; and a board member gets an answer. */
class ChecksIT extends InABrowser {

    @Autowired
    private SignOffManagement signOffs;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ActionId action;
    private LocalDate today;

    @BeforeEach
    void signAnActionOff() {
        ActionMother mother = beans.createBean(ActionMother.class);
        action = mother.begun(story, story.leadTrust());
        mother.link(action, Proof.IMPACT, story.officerNorth());
        today = world.viewer(story.officerNorth()).today();
        signOff();
    }

    @Test
    void aCheckThatDidNotHoldSendsTheActionBackAndOneThatHeldEmbedsIt() {
        try (Visitor manager = visitor("manager.trust", 1280)) {
            manager.open("/actions/" + action);
            manager.go("Record the embedding check");
            manager.tick("method", "DIP_SAMPLE");
            manager.type("sampleSize", "10");
            manager.type("found", "Four of ten letters still say that priority ends at 21.");
            manager.tick("result", "DID_NOT_HOLD");
            manager.press("Record the check");
            assertThat(manager.words()).contains("Say why it did not hold", "Enter the new due date");
            manager.picture("checks-check-1280");
            manager.type("reason", "The old template is still on the shared drive. Remove it.");
            date(manager, "newDueOn", today.plusMonths(6));
            manager.press("Record the check");
            assertThat(manager.words())
                    .contains("In progress", "Once after its sign-off, once because it did not hold");
            manager.picture("checks-back-1280");

            signOff();
            manager.open("/actions/" + action);
            manager.go("Set another check");
            date(manager, "dueOn", today);
            manager.type("reason", "The template is gone, so look now and again in a year.");
            manager.press("Set the check");
            manager.go("Record the embedding check");
            manager.tick("method", "VOICE");
            manager.type("found", "Eight young people had the new letter and understood it.");
            manager.tick("result", "HELD");
            manager.press("Record the check");
            assertThat(manager.words()).contains("Embedded", "Embedding check: it held");
            manager.picture("checks-embedded-1280");
            manager.open("/reviews");
            manager.picture("checks-reviews-1280");
        }
        try (Visitor phone = brief("manager.trust", 320)) {
            phone.open("/actions/" + action);
            phone.picture("checks-embedded-320");
            phone.open("/actions/" + action + "/reopenings");
            phone.picture("checks-reopening-320");
        }
    }

    @Test
    void aBoardMemberAsksTheLeadAnswersAndTheAskerCloses() {
        try (Visitor board = visitor("board.north", 320)) {
            board.open("/actions/" + action);
            board.go("Ask a question");
            board.type("words", "How do we know that nobody lost their place?");
            board.press("Ask");
            board.picture("checks-asked-320");
        }
        try (Visitor lead = visitor("lead.trust", 1280)) {
            lead.open("/actions/" + action);
            lead.picture("checks-question-1280");
            lead.follow("Answer");
            lead.type("words", "Housing tells us of every change of band, each Friday.");
            lead.press("Send the answer");
            assertThat(lead.words()).contains("Answered by Lead trust");
        }
        try (Visitor board = visitor("board.north", 1280)) {
            board.open("/actions/" + action);
            board.follow("Close the question");
            board.type("words", "That is enough, thank you.");
            board.picture("checks-closing-1280");
            board.press("Close the question");
            assertThat(board.words()).contains("Closed by Board north", "That is enough, thank you.");
            board.picture("checks-closed-1280");
        }
    }

    private void signOff() {
        NewSignOff accepted = world.acting(
                story.officerNorth(),
                () -> new NewSignOff(
                        signOffs.request(action, "Nobody loses their place at 21", world.viewer(story.officerNorth())),
                        "Seen",
                        today.plusMonths(3),
                        null));
        world.acting(story.managerTrust(), () -> {
            signOffs.signOff(action, accepted, world.viewer(story.managerTrust()));
            return action;
        });
    }

    private static void date(Visitor visitor, String field, LocalDate day) {
        visitor.date(field, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
