package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
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

/** Somebody chooses how to be told, and takes their dates into their own calendar. */
class RemindersIT extends InABrowser {

    @Autowired
    private PlanManagement plans;

    @Autowired
    private ActionManagement actions;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;

    @BeforeEach
    void writeAnActionDown() {
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
                    new NewPlan("Plan " + story.mark(), null, null, 42, List.of(story.north()), List.of(), List.of()),
                    viewer);
            actions.plan(
                    made,
                    new NewAction(
                            "Open a hub in Kettering",
                            null,
                            null,
                            null,
                            "Leaving care service manager",
                            officer,
                            null,
                            null,
                            viewer.today().plusDays(3),
                            List.of(new RecommendationId(recommendation)),
                            null,
                            null),
                    viewer);
            return made;
        });
    }

    @Test
    void areChosenAndTheCalendarIsTakenAway() {
        try (Visitor officer = visitor("officer.north", 1280)) {
            officer.open("/account/reminders");
            officer.picture("reminders-choice");
            officer.tick("digests", "WEEKLY");
            officer.press("Save");
            assertThat(officer.words()).contains("Your choice is saved");
            officer.open("/account/calendar");
            officer.picture("reminders-calendar");
            officer.press("Make my calendar address");
            assertThat(officer.words()).contains("shown only once");
            officer.picture("reminders-calendar-made");
            officer.open("/account/calendar");
            officer.picture("reminders-calendar-kept");
        }
    }

    @Test
    void fitAPhone() {
        try (Visitor manager = visitor("manager.trust", 320)) {
            for (String address : List.of("/account/reminders", "/account/calendar", "/plans/" + plan + "/reminders")) {
                manager.open(address);
                manager.picture("reminders-320" + address.replace('/', '-').replace(plan.toString(), "plan"));
            }
        }
    }
}
