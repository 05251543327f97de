package org.followthrough.plans.extensions;

import java.time.Clock;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.plans.ActionTimes;
import org.followthrough.plans.ExtensionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the extensions of actions, each step under the lock of its action. Every verb throws {@link NotFound} when the
 * action or extension is not the viewer's to see, {@link NotPermitted} when they may not take the step, and
 * {@link NotAllowedNow} when the action or the extension is past it.
 */
@Service
@Transactional
public class ExtensionManagement {

    private final Extensions extensions;
    private final ActionLifecycle actions;
    private final PlanScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionManagement(Extensions extensions, ActionLifecycle actions, PlanScope scope, JdbcClient jdbc, Clock clock) {
        this.extensions = extensions;
        this.actions = actions;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Asks for a later due date.
     *
     * @throws NotAllowedNow when the plan was never frozen, as its dates move freely; when another one is open; when the
     *     date is no later than the current one
     */
    public ExtensionId ask(ActionId action, NewExtension words, Viewer viewer) {
        PlanId plan = scope.require("ask for an extension", action, PlanScope.KEEPERS, viewer);
        ActionTimes times = actions.lock(action);
        requireFrozen(plan);
        int number = nextNumber(action);
        Extension asked = Extension.ask(action, times, number, words, viewer.id(), clock.instant());
        return extensions.saveAndFlush(asked).id();
    }

    /**
     * Grants an extension: the action is due on the day that was asked for, and its first date stays in view. The first is
     * granted by a manager or a leader, every later one by a leader, and none by whoever asked.
     */
    public void grant(ActionId action, ExtensionId id, Viewer viewer) {
        Extension extension = decidable(action, id, viewer);
        extension.grant(viewer.id(), clock.instant());
        actions.extend(action, extension.toDueOn());
    }

    /** Refuses an extension, with the reason; decided by the same people as a grant. */
    public void refuse(ActionId action, ExtensionId id, String because, Viewer viewer) {
        decidable(action, id, viewer).refuse(because, viewer.id(), clock.instant());
    }

    /** Takes a request back before it was decided, which everybody who keeps the plan may. */
    public void takeBack(ActionId action, ExtensionId id, Viewer viewer) {
        scope.require("take an extension back", action, PlanScope.KEEPERS, viewer);
        actions.lock(action);
        one(action, id).takeBack(viewer.id(), clock.instant());
    }

    private Extension decidable(ActionId action, ExtensionId id, Viewer viewer) {
        scope.require("decide on an extension", action, PlanScope.DECIDERS, viewer);
        actions.lock(action);
        Extension extension = one(action, id);
        scope.require(
                "decide on a later extension", action, ExtensionRule.deciders(actions.extensionsOf(action)), viewer);
        if (extension.isAskedBy(viewer.id())) {
            throw NotPermitted.to("decide on an extension of one's own");
        }
        return extension;
    }

    private Extension one(ActionId action, ExtensionId id) {
        return extensions.findById(id).filter(found -> found.isOf(action)).orElseThrow(() -> NotFound.of(id));
    }

    private void requireFrozen(PlanId plan) {
        boolean frozen = jdbc.sql("select p.first_frozen_on is not null from plan p where p.id = :plan")
                .param("plan", plan.id())
                .query(Boolean.class)
                .single();
        if (!frozen) {
            throw new NotAllowedNow("plans.extension.dates-free");
        }
    }

    private int nextNumber(ActionId action) {
        return jdbc.sql("""
                        select coalesce(max(x.number), 0) + 1 as next, count(*) filter (where x.decision is null) as open
                        from extension x where x.action_id = :action
                        """)
                .param("action", action.id())
                .query((row, number) -> {
                    if (row.getInt("open") > 0) {
                        throw new NotAllowedNow("plans.extension.one-open");
                    }
                    return row.getInt("next");
                })
                .single();
    }
}
