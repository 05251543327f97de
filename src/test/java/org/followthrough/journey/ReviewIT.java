package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.Proof;
import org.followthrough.plans.ActionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Sign-off is asked for, decided on one page a request, and undone when what it stood on changes. */
class ReviewIT extends InABrowser {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ActionId first;
    private ActionId second;

    @BeforeEach
    void workOnTwoActions() {
        ActionMother mother = beans.createBean(ActionMother.class);
        first = mother.begun(story, story.leadTrust());
        second = mother.begun(story, story.leadTrust());
        mother.link(first, Proof.ACTIVITY, story.officerNorth());
        mother.link(second, Proof.VOICE, story.officerNorth());
    }

    @Test
    void goesFromTheRequestToTheNextAndBackWhenItIsUndone() {
        try (Visitor officer = visitor("officer.north", 320)) {
            officer.open("/actions/" + first + "/sign-off-requests");
            officer.picture("review-request-320");
            ask(officer, "Nobody loses their place at 21");
            ask(officer.at("/actions/" + second + "/sign-off-requests"), "Young people say that they are heard");
        }
        try (Visitor manager = visitor("manager.trust", 1280)) {
            manager.open("/");
            manager.picture("review-home-1280");
            assertThat(manager.words()).contains("Waiting for your review (2)");
            manager.open("/reviews");
            manager.picture("review-queue-1280");
            manager.open("/actions/" + first);
            manager.go("Review it and decide");
            assertThat(manager.words())
                    .contains("What was promised", "no evidence of impact or voice", "Nobody loses their place at 21");
            manager.picture("review-page-1280");
            manager.press("Sign off");
            manager.picture("review-refused-1280");
            assertThat(manager.heading()).contains("Housing protocol");
            manager.tick("check", "NOT_NEEDED");
            manager.type("noCheckReason", "A rule, seen in force");
            manager.press("Sign off");
            assertThat(manager.words()).contains("Young people say that they are heard");
            manager.picture("review-next-1280");
        }
        try (Visitor officer = visitor("officer.north", 320)) {
            officer.open("/actions/" + first);
            officer.follow("Change what is different now");
            assertThat(officer.words()).contains("This undoes the sign-off of");
            officer.type("impact", "Nobody loses their place at 21, and two who had came back");
            officer.type("reason", "Two were missing");
            officer.picture("review-impact-320");
            officer.press("Change it and undo the sign-off");
            assertThat(officer.words()).contains("Two were missing");
            officer.picture("review-undone-320");
        }
        try (Visitor manager = visitor("manager.trust", 320)) {
            manager.open("/actions/" + first);
            manager.go("Review it and decide");
            assertThat(manager.words()).contains("Two were missing", "Asked and answered before");
            manager.picture("review-page-320");
            manager.type("words", "Say how many they are now");
            manager.press("Return");
            assertThat(manager.words()).contains("Young people say that they are heard");
        }
        try (Visitor lead = visitor("lead.trust", 320)) {
            lead.open("/");
            lead.picture("review-home-320");
            assertThat(lead.words()).contains("Returned to you (1)");
        }
    }

    private static void ask(Visitor officer, String impact) {
        officer.tick("met", "1");
        officer.type("impact", impact);
        officer.press("Ask for sign-off");
        assertThat(officer.words()).contains("Sign-off");
    }
}
