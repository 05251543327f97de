package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An action from its draft to a second extension, in a browser: hints, milestones, a frozen plan, more time asked for. */
class ActionLifeIT extends InABrowser {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlanManagement plans;

    private PlanId plan;
    private LocalDate saturday;
    private LocalDate due;

    @BeforeEach
    void makeAPlanThatAnswersSomething() {
        plan = world.acting(
                story.managerTrust(),
                () -> plans.make(
                        new NewPlan(
                                "Leaving care improvement plan",
                                "Director of children’s services",
                                "Improvement board",
                                42,
                                List.of(story.north()),
                                List.of(),
                                List.of()),
                        world.viewer(story.managerTrust())));
        jdbc.sql("""
                        insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                        values (:id, 0, :organisation, :reference, 'LOCAL', 1, 'Easy ways into a hub for all care leavers')
                        """)
                .param("id", Ids.next())
                .param("organisation", story.north().id())
                .param("reference", "L-" + story.mark())
                .update();
        LocalDate today = world.viewer(story.managerTrust()).today();
        saturday = today.plusMonths(10).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        due = saturday.plusDays(3);
    }

    @Test
    void runsFromADraftToASecondExtension() {
        try (Visitor officer = visitor("officer.north", 1280)) {
            draft(officer);
            addMilestones(officer);
        }
        String action = "/actions/" + only("select id from action where plan_id = :of", plan.id());
        try (Visitor manager = visitor("manager.trust", 320)) {
            freeze(manager);
        }
        try (Visitor officer = visitor("officer.north", 320)) {
            officer.open(action + "/edit");
            officer.picture("life-edit-fixed-320");
            assertThat(officer.words()).contains("Fixed since the plan was frozen");
            askFor(officer, action, due.plusDays(28), "The landlord is slow");
            officer.picture("life-action-320");
        }
        decide("manager.trust", action, "Yes, grant the extension");
        try (Visitor officer = visitor("officer.north", 1280)) {
            askFor(officer, action, due.plusDays(56), "The builder went out of business");
        }
        try (Visitor manager = visitor("manager.trust", 1280)) {
            manager.open(action);
            manager.follow("Decide on the extension");
            assertThat(manager.words())
                    .contains("a leader of the plan decides on this one")
                    .doesNotContain("refuse it");
            manager.picture("life-leader-decides");
        }
        decide("leader.north", action, "No, refuse it");
        try (Visitor officer = visitor("officer.north", 1280)) {
            officer.open(action);
            assertThat(officer.words()).contains("1 extension was granted", "Refused", "The board needs it sooner");
            officer.picture("life-action-1280");
            officer.open("/plans/" + plan);
            officer.picture("life-plan-1280");
        }
    }

    private void draft(Visitor officer) {
        officer.open("/plans/" + plan + "/actions/new");
        assertThat(officer.words()).doesNotContain("While you write");
        officer.type("title", "Continue to look for a hub");
        officer.date("dueOn", saturday.getDayOfMonth(), saturday.getMonthValue(), saturday.getYear());
        officer.type("outcome", "Young people have a place of their own");
        officer.type("evidenceNeeded", "");
        assertThat(officer.words())
                .contains("While you write", "never end", "not a working day", "Say what evidence")
                .doesNotContain("Say what will be different");
        officer.picture("life-draft-1280");
        officer.type("title", "Open a hub in Kettering");
        officer.type("leadTitle", "Hub coordinator");
        officer.type("evidenceNeeded", "Visits a month");
        officer.type("outcome", "Young people have a place of their own");
        assertThat(officer.words()).doesNotContain("never end").contains("not a working day");
        officer.tickLabelled("recommendations", "L-" + story.mark());
        officer.press("Save the action");
        assertThat(officer.words()).contains("This action could be clearer", "The due date is not a working day");
        officer.follow("Edit the action");
        officer.date("dueOn", due.getDayOfMonth(), due.getMonthValue(), due.getYear());
        officer.type("inTheWay", "The lease is not signed");
        officer.press("Save the action");
        assertThat(officer.words()).doesNotContain("not a working day").contains("The lease is not signed");
    }

    private void addMilestones(Visitor officer) {
        addMilestone(officer, "Lease signed", due.minusDays(120));
        addMilestone(officer, "Opened", due.plusDays(1));
        officer.picture("life-milestone-late");
        assertThat(officer.words()).contains("There is a problem", "cannot be after the action is due");
        officer.date("dueOn", due.getDayOfMonth(), due.getMonthValue(), due.getYear());
        officer.press("Add the milestone");
        officer.follow("Move Lease signed");
        LocalDate moved = due.minusDays(60);
        officer.date("dueOn", moved.getDayOfMonth(), moved.getMonthValue(), moved.getYear());
        officer.type("reason", "The landlord is away until then");
        officer.picture("life-milestone-move");
        officer.press("Move the milestone");
        officer.follow("Reached Lease signed");
        officer.press("Say that it was reached");
        officer.follow("Not needed Opened");
        officer.type("reason", "The opening is the action itself");
        officer.press("Say that it is not needed");
        officer.follow("Put back Opened");
        officer.press("Put it back");
        assertThat(officer.words()).contains("Reached on", "originally", "Opened");
    }

    private static void addMilestone(Visitor officer, String title, LocalDate day) {
        officer.follow("Add a milestone");
        officer.type("title", title);
        officer.date("dueOn", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        officer.press("Add the milestone");
    }

    private void freeze(Visitor manager) {
        manager.open("/plans/" + plan);
        manager.follow("Versions");
        assertThat(manager.words()).contains("Due dates move freely until now");
        manager.type("name", "Submitted to Ofsted");
        manager.press("Freeze the plan");
        assertThat(manager.words()).contains("Submitted to Ofsted", "With today");
        manager.picture("life-versions-320");
    }

    private static void askFor(Visitor officer, String action, LocalDate day, String reason) {
        officer.open(action);
        officer.follow("Ask for an extension");
        officer.date("dueOn", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        officer.type("reason", reason);
        officer.picture("life-extension-ask");
        officer.press("Ask for the extension");
        assertThat(officer.words()).contains("Waiting for a decision", reason);
    }

    private void decide(String username, String action, String decision) {
        try (Visitor somebody = visitor(username, 320)) {
            somebody.open(action);
            somebody.follow("Decide on the extension");
            somebody.tickLabelled("decision", decision);
            somebody.type("reason", "The board needs it sooner");
            somebody.picture("life-decide-320");
            somebody.press("Decide");
        }
    }

    private UUID only(String sql, UUID of) {
        return jdbc.sql(sql).param("of", of).query(UUID.class).single();
    }
}
