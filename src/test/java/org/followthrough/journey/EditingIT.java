package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at two browsers edit one action: what either wrote is in the action or before their eyes. */
class EditingIT extends InABrowser {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlanManagement plans;

    @Autowired
    private ActionManagement actions;

    private String edit;

    @BeforeEach
    void writeAnActionDown() {
        edit = world.acting(story.officerNorth(), () -> {
            Viewer viewer = world.viewer(story.officerNorth());
            PlanId plan = plans.make(
                    new NewPlan("Leaving care plan", null, null, 42, List.of(story.north()), List.of(), List.of()),
                    viewer);
            RecommendationId recommendation = new RecommendationId(Ids.next());
            jdbc.sql("""
                            insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                            values (:id, 0, :organisation, :reference, 'LOCAL', 1, 'Easy ways into a hub')
                            """)
                    .param("id", recommendation.id())
                    .param("organisation", story.north().id())
                    .param("reference", "E-" + story.mark())
                    .update();
            ActionId action = actions.plan(
                    plan,
                    new NewAction(
                            "Open a hub",
                            "Care leavers have a place to go",
                            null,
                            null,
                            "Leaving care service manager",
                            null,
                            null,
                            null,
                            viewer.today().plusDays(90),
                            List.of(recommendation),
                            null,
                            null),
                    viewer);
            return "/actions/" + action + "/edit";
        });
    }

    @Test
    void losesNobodysWords() {
        try (Visitor officer = visitor("officer.north", 1280);
                Visitor manager = visitor("manager.trust", 320)) {
            officer.open(edit);
            manager.open(edit);
            officer.type("title", "Open a hub in Kettering");
            officer.type("outcome", "Care leavers in the north of the county have a place to go");
            officer.press("Save the action");

            manager.type("outcome", "Care leavers reach a hub by bus");
            manager.type("evidenceNeeded", "The lease of the hub");
            manager.press("Save the action");
            assertThat(manager.words())
                    .contains("Somebody else saved this while you were writing")
                    .contains("Care leavers in the north of the county have a place to go")
                    .contains("Care leavers reach a hub by bus")
                    .contains("taken over into the form");
            assertThat(manager.typed("title")).isEqualTo("Open a hub in Kettering");
            assertThat(manager.typed("outcome")).isEqualTo("Care leavers reach a hub by bus");
            assertThat(manager.typed("evidenceNeeded")).isEqualTo("The lease of the hub");
            assertThat(manager.count(".app-conflict tbody tr"))
                    .as("what both changed")
                    .isOne();
            manager.picture("editing-conflict-320");
            manager.press("Save the action");

            officer.open(edit.replace("/edit", ""));
            assertThat(officer.words())
                    .contains("Open a hub in Kettering", "Care leavers reach a hub by bus", "The lease of the hub");
            officer.follow("History");
            assertThat(officer.words()).contains("Care leavers in the north of the county have a place to go");
        }
    }

    @Test
    void opensTheConflictWhenADraftIsOlderThanWhatIsSaved() {
        try (Visitor officer = visitor("officer.north", 1280)) {
            officer.open(edit);
            officer.type("outcome", "Half a sentence");
            officer.waitFor("Draft saved at");
            officer.loseSession();
            try (Visitor manager = brief("manager.trust", 1280)) {
                manager.open(edit);
                manager.type("title", "Open two hubs");
                manager.press("Save the action");
            }
            signedIn(officer, "officer.north").open(edit);
            assertThat(officer.words()).contains("taken over into the form", "Open two hubs");
            assertThat(officer.typed("title")).isEqualTo("Open two hubs");
            assertThat(officer.typed("outcome")).isEqualTo("Half a sentence");
            officer.picture("editing-stale-draft");
        }
    }
}
