package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.followthrough.ClockForTests;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence in a browser: asked for, handed over, not accepted, replaced, accepted, and found again across the plan. */
@Import(ClockForTests.class)
class EvidenceLibraryIT extends InABrowser {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private EvidenceManagement evidence;

    @Autowired
    private JdbcClient jdbc;

    private ActionId action;
    private EvidenceId removed;

    @BeforeEach
    void bringSomeEvidence() {
        ActionMother mother = beans.createBean(ActionMother.class);
        action = mother.begun(story, story.officerNorth());
        add("Audit of forty tenancies", Proof.PRACTICE, LocalDate.of(2026, 11, 1));
        add("Minutes of the housing board", Proof.ACTIVITY, LocalDate.of(2026, 12, 1));
        removed = add("Letter of a landlord", Proof.ACTIVITY, null);
        evidence.remove(removed, "It names the street of a home", world.viewer(story.officerNorth()));
    }

    @Test
    void goesFromAskedForToAccepted() {
        try (Visitor manager = visitor("manager.trust", 1280);
                Visitor officer = visitor("officer.north", 320)) {
            manager.open("/actions/" + action);
            manager.follow("Ask for evidence");
            manager.type("title", "What young people say about their homes");
            manager.type("needed", "Ten young people who moved this year, in their own words");
            manager.date("neededBy", 15, 1, 2027);
            manager.picture("evidence-ask-1280");
            manager.press("Ask for evidence");
            manager.picture("evidence-action-1280");

            officer.open("/actions/" + action);
            officer.picture("evidence-action-320");
            officer.follow("What young people say about their homes");
            officer.picture("evidence-asked-320");
            officer.go("Hand it over");
            officer.type("shows", "Nine of ten feel at home");
            officer.tick("proof", "VOICE");
            officer.date("datedOn", 2, 11, 2026);
            officer.type("link", "https://www.example.org/voices");
            officer.tick("checked", "true");
            officer.picture("evidence-receipt-320");
            officer.press("Hand over");
            assertThat(officer.words()).contains("Received", "by Officer");

            manager.open(officer.path());
            manager.go("Accept or not");
            manager.tick("decision", "NOT_ACCEPTED");
            manager.type("reason", "Five of the ten moved last year");
            manager.picture("evidence-decision-1280");
            manager.press("Save decision");
            manager.picture("evidence-not-accepted-1280");

            officer.open(officer.path());
            officer.go("Add a newer version");
            officer.type("link", "https://www.example.org/voices-2");
            officer.tick("checked", "true");
            officer.picture("evidence-version-320");
            officer.press("Add a newer version");

            manager.open(officer.path());
            manager.go("Accept or not");
            manager.tick("decision", "ACCEPTED");
            manager.press("Save decision");
            assertThat(manager.words()).contains("Accepted", "version 2");
            manager.picture("evidence-accepted-1280");
            officer.open(officer.path());
            officer.picture("evidence-accepted-320");
        }
    }

    @Test
    void isFoundAcrossThePlan() {
        String plan = jdbc.sql("select plan_id from action where id = ?")
                .param(action.id())
                .query(String.class)
                .single();
        for (int width : new int[] {1280, 320}) {
            try (Visitor board = visitor("board.north", width)) {
                board.open("/plans/" + plan + "/evidence");
                board.picture("evidence-library-" + width);
                board.unfold("out of date");
                board.unfold("none of impact");
                board.picture("evidence-library-open-" + width);
                board.open("/plans/" + plan + "/evidence?state=REMOVED");
                assertThat(board.words()).contains("Letter of a landlord");
                board.open("/evidence/" + removed);
                board.picture("evidence-removed-" + width);
            }
            try (Visitor officer = visitor("officer.north", width)) {
                officer.open("/plans/" + plan + "/evidence");
                officer.follow("Audit of forty tenancies");
                officer.follow("Remove evidence");
                officer.picture("evidence-removal-" + width);
                officer.open("/evidence/" + removed);
                assertThat(officer.words()).contains("It names the street of a home");
            }
        }
    }

    private EvidenceId add(String title, Proof proof, @Nullable LocalDate until) {
        Viewer officer = world.viewer(story.officerNorth());
        return evidence.add(
                action,
                new NewEvidence(title, "Fewer appeals than a year ago", proof, LocalDate.of(2025, 11, 1), null, until),
                new Source.Link(URI.create("https://www.example.org/evidence")),
                officer);
    }
}
