package org.followthrough.plans.milestones;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.plans.ActionTimes;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the milestones of actions, each change under the lock of its action. Every verb throws {@link NotFound} when the
 * action or milestone is not the viewer's to see, {@link org.followthrough.shared.NotPermitted} when they do not keep its
 * plan, and {@link org.followthrough.shared.NotAllowedNow} when the action or the milestone is past such a change.
 */
@Service
@Transactional
public class MilestoneManagement {

    private final Milestones milestones;
    private final MilestonePages pages;
    private final ActionLifecycle actions;
    private final PlanScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    MilestoneManagement(
            Milestones milestones,
            MilestonePages pages,
            ActionLifecycle actions,
            PlanScope scope,
            JdbcClient jdbc,
            Clock clock) {
        this.milestones = milestones;
        this.pages = pages;
        this.actions = actions;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a milestone to an action that is worked on.
     *
     * @throws org.followthrough.shared.NotAllowedNow also when its day lies outside the action's dates
     */
    public MilestoneId add(ActionId action, NewMilestone words, Viewer viewer) {
        scope.require("add a milestone", action, PlanScope.KEEPERS, viewer);
        ActionTimes times = actions.lock(action);
        Milestone added = milestones.saveAndFlush(Milestone.add(action, times, words, viewer.id(), clock.instant()));
        tellNext(action);
        return added.id();
    }

    /**
     * Gives a milestone another title.
     *
     * @param version the version the viewer's form began from
     * @throws StaleVersion when somebody else changed it in between
     */
    public void retitle(MilestoneId id, int version, String title, Viewer viewer) {
        change(id, viewer, (milestone, times) -> {
            StaleVersion.unlessSame(id, milestone.version(), version);
            milestone.retitle(times, title);
        });
    }

    /**
     * Says that a milestone was reached.
     *
     * @param on today at the latest
     */
    public void reach(MilestoneId id, LocalDate on, Viewer viewer) {
        change(id, viewer, (milestone, times) -> milestone.reach(times, on, viewer.today()));
    }

    /**
     * Moves a milestone to another day, with the reason; its first day stays in view.
     *
     * @param version the version the viewer's form began from
     * @throws StaleVersion when somebody else changed it in between
     * @throws org.followthrough.shared.NotAllowedNow also when the day lies outside the action's dates
     */
    public void move(MilestoneId id, int version, LocalDate to, String because, Viewer viewer) {
        change(id, viewer, (milestone, times) -> {
            StaleVersion.unlessSame(id, milestone.version(), version);
            milestone.move(times, to, because);
        });
    }

    /** Says that a milestone is not needed any more, with the reason. */
    public void waive(MilestoneId id, String because, Viewer viewer) {
        change(id, viewer, (milestone, times) -> milestone.waive(times, because));
    }

    /** Says that a milestone is still to be reached after all. */
    public void reopen(MilestoneId id, Viewer viewer) {
        change(id, viewer, Milestone::reopen);
    }

    private void change(MilestoneId id, Viewer viewer, BiConsumer<Milestone, ActionTimes> verb) {
        ActionId action = pages.requireKept(id, viewer);
        ActionTimes times = actions.lock(action);
        Milestone milestone = milestones.findById(id).orElseThrow(() -> NotFound.of(id));
        verb.accept(milestone, times);
        milestones.flush();
        tellNext(action);
    }

    private void tellNext(ActionId action) {
        LocalDate next = jdbc.sql("""
                        select min(m.due_on) from milestone m
                        where m.action_id = :action and m.done_on is null and m.waived_because is null
                        """)
                .param("action", action.id())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
        actions.expect(action, next);
    }
}
