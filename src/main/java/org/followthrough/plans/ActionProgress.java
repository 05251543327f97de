package org.followthrough.plans;

import java.time.Clock;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Component;

/** Keeps what is reported on actions, and how they stand after it. */
@Component
class ActionProgress {

    /** After so many without a word, somebody has to say what is happening. */
    static final int NO_CHANGES_RUNNING = 2;

    private final Standings standings;
    private final ProgressUpdates updates;
    private final ActionAudiences audiences;
    private final CouncilProgress councils;
    private final Clock clock;

    ActionProgress(
            Standings standings,
            ProgressUpdates updates,
            ActionAudiences audiences,
            CouncilProgress councils,
            Clock clock) {
        this.standings = standings;
        this.updates = updates;
        this.audiences = audiences;
        this.councils = councils;
        this.clock = clock;
    }

    void begin(Action action) {
        standings.saveAndFlush(action.firstStanding());
    }

    void record(Action action, NewUpdate update, Viewer viewer) {
        if (update.saidOn().isAfter(viewer.today())) {
            throw new IllegalArgumentException("Nothing is said on a day to come");
        }
        OrganisationId council = update.audience();
        if (council != null) {
            audiences.require(action.id(), council, viewer);
        }
        updates.save(action.report(update, viewer.id(), clock.instant()));
        if (council == null) {
            hearForAll(action, update);
        } else {
            councils.hear(action.id(), action.plan(), council, update);
        }
    }

    private void hearForAll(Action action, NewUpdate update) {
        boolean said = standingOf(action.id()).hear(update.rating(), update.saidOn());
        if (said && update.inTheWay() != null) {
            action.meet(update.inTheWay());
        }
    }

    void recordNoChange(Action action, Viewer viewer) {
        LeadRating asBefore = standingOf(action.id()).hearNoChange(viewer.today());
        updates.save(action.reportNoChange(asBefore, viewer.id(), viewer.today(), clock.instant()));
    }

    Standing standingOf(ActionId action) {
        return standings.findById(action).orElseThrow(() -> NotFound.of(action));
    }
}
