package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.PersonId;
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

/** A lead with a phone at five o'clock: updates, no change, a draft that outlives its session; and a bulk change. */
class ProgressIT extends InABrowser {

    @Autowired
    private PlanManagement plans;

    @Autowired
    private ActionManagement actions;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private final List<ActionId> led = new ArrayList<>();

    @BeforeEach
    void writeThreeActionsDown() {
        PersonId officer = story.officerNorth();
        Viewer viewer = world.viewer(officer);
        UUID recommendation = Ids.next();
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                        values (?, 0, ?, ?, 'LOCAL', 1, 'Easy ways into a hub')
                        """)
                .params(recommendation, story.north().id(), "L-" + story.mark())
                .update();
        plan = world.acting(officer, () -> {
            PlanId made = plans.make(
                    new NewPlan("Plan " + story.mark(), null, null, 7, List.of(story.north()), List.of(), List.of()),
                    viewer);
            for (String title : List.of("Open a hub in Kettering", "Issue bus passes", "Agree a joint protocol")) {
                led.add(actions.plan(
                        made,
                        new NewAction(
                                title,
                                null,
                                null,
                                null,
                                "Leaving care service manager",
                                officer,
                                null,
                                null,
                                viewer.today().plusDays(300),
                                List.of(new RecommendationId(recommendation)),
                                null,
                                null),
                        viewer));
            }
            return made;
        });
        // Written down two weeks ago, as far as anybody can tell.
        jdbc.sql("update action set written_at = written_at - interval '14 days' where plan_id = ?")
                .params(plan.id())
                .update();
    }

    @Test
    void isReportedOnAPhoneAndChangedTogether() {
        try (Visitor lead = visitor("officer.north", 320)) {
            String updates = "/actions/" + led.get(0) + "/updates";
            lead.open(updates);
            lead.picture("progress-update-320");
            lead.type("words", "The landlord has");
            lead.waitFor("Draft saved at");
            lead.picture("progress-draft-320");
            lead.loseSession();
            signedIn(lead, "officer.north").open(updates);
            assertThat(lead.words()).contains("You began this on");
            assertThat(lead.typed("words")).isEqualTo("The landlord has");
            lead.picture("progress-resumed-320");
            lead.press("Record progress");
            assertThat(lead.words()).contains("Choose how it is going");
            assertThat(lead.typed("words")).isEqualTo("The landlord has");
            lead.tick("rating", "AT_RISK");
            lead.type("words", "The landlord has not signed");
            lead.press("Record progress");
            assertThat(lead.words()).contains("Progress is recorded");
            lead.press("No change");
            lead.press("No change");
            lead.picture("progress-no-change-320");
            assertThat(lead.count("form[action$='/no-change']")).isZero();

            lead.open("/");
            lead.picture("progress-home-320");
            lead.follow("2 of your actions are due an update: update them all");
            assertThat(lead.words()).contains("1 more after this one");
            lead.picture("progress-walk-320");
            lead.tick("rating", "ON_TRACK");
            lead.type("words", "The first passes are out");
            lead.press("Record progress");
            lead.follow("Skip this one");
            assertThat(lead.words()).contains("Today you recorded progress on 2 actions", "1 action is still due");
            lead.picture("progress-walk-end-320");
        }
        for (int width : List.of(320, 1280)) {
            try (Visitor officer = visitor("officer.north", width)) {
                officer.open("/plans/" + plan + "/actions");
                officer.tick("action", led.get(0).toString());
                officer.tick("action", led.get(2).toString());
                officer.picture("progress-list-" + width);
                officer.press("Change those ticked");
                officer.type("leadTitle", "Hub manager " + width);
                officer.picture("progress-bulk-" + width);
                officer.press("See what will change");
                officer.picture("progress-preview-" + width);
                officer.press("Change 2 actions");
                assertThat(officer.words()).contains("Hub manager " + width);
                officer.open("/actions/" + led.get(2) + "/updates");
                officer.picture("progress-update-" + width);
            }
        }
    }
}
