package org.followthrough.plans;

import java.time.LocalDate;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds the dates of an action: that its plan was frozen, and its milestones. */
@Component
class ActionBounds {

    private final JdbcClient jdbc;

    ActionBounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether due dates move by extensions only; nobody freezes the plan before this transaction has ended. */
    boolean isDueFixed(PlanId plan) {
        return jdbc.sql("select p.first_frozen_on is not null from plan p where p.id = :plan for key share")
                .param("plan", plan.id())
                .query(Boolean.class)
                .single();
    }

    /** Passes when every milestone that is still to come lies between the start and the due date. */
    void requireRoomForMilestones(ActionId action, NewAction words) {
        requireRoomForMilestones(action, words.startsOn(), words.dueOn());
    }

    void requireRoomForMilestones(ActionId action, @Nullable LocalDate startsOn, LocalDate dueOn) {
        boolean outside = jdbc.sql("""
                        select exists (select from milestone m
                                       where m.action_id = :action and m.done_on is null and m.waived_because is null
                                         and (m.due_on > :due or m.due_on < cast(:start as date)))
                        """)
                .param("action", action.id())
                .param("due", dueOn)
                .param("start", startsOn)
                .query(Boolean.class)
                .single();
        if (outside) {
            throw new NotAllowedNow("plans.action.milestones-outside");
        }
    }
}
