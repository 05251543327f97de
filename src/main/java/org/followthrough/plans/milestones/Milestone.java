package org.followthrough.plans.milestones;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionTimes;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A dated step of an action. Changed only while the action's row is locked. */
@Entity
class Milestone {

    @EmbeddedId
    private MilestoneId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private String title;
    private LocalDate originalDueOn;
    private LocalDate dueOn;
    private @Nullable String movedBecause;
    private @Nullable LocalDate doneOn;
    private @Nullable String waivedBecause;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @NullUnmarked
    protected Milestone() {}

    private Milestone(ActionId action, ActionTimes times, NewMilestone words, PersonId by, Instant at) {
        this.id = MilestoneId.next();
        this.action = action;
        this.plan = times.plan();
        this.audience = times.audience();
        this.title = words.title();
        this.originalDueOn = words.dueOn();
        this.dueOn = words.dueOn();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    static Milestone add(ActionId action, ActionTimes times, NewMilestone words, PersonId by, Instant at) {
        requireWorkedOn(times);
        requireWithin(times, words.dueOn());
        return new Milestone(action, times, words, by, at);
    }

    MilestoneId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    void retitle(ActionTimes times, String other) {
        requireOpen(times);
        title = other;
    }

    /** It was reached on this day, today at the latest. */
    void reach(ActionTimes times, LocalDate on, LocalDate today) {
        requireOpen(times);
        if (on.isAfter(today)) {
            throw new IllegalArgumentException("Nothing is reached on a day to come");
        }
        doneOn = on;
    }

    /** It is to be reached on another day; the one it had at first stays in view. */
    void move(ActionTimes times, LocalDate to, String because) {
        requireOpen(times);
        requireWithin(times, to);
        dueOn = to;
        movedBecause = because;
    }

    /** It is not needed any more. */
    void waive(ActionTimes times, String because) {
        requireOpen(times);
        waivedBecause = because;
    }

    /** It is still to be reached after all. */
    void reopen(ActionTimes times) {
        requireWorkedOn(times);
        if (isOpen()) {
            throw new NotAllowedNow("plans.milestone.still-open");
        }
        requireWithin(times, dueOn);
        doneOn = null;
        waivedBecause = null;
    }

    private boolean isOpen() {
        return doneOn == null && waivedBecause == null;
    }

    private void requireOpen(ActionTimes times) {
        if (!times.status().isOpen()) {
            throw new NotAllowedNow("plans.milestone.not-now");
        }
        if (!isOpen()) {
            throw new NotAllowedNow("plans.milestone.not-open");
        }
    }

    private static void requireWorkedOn(ActionTimes times) {
        if (!times.status().isWorkedOn()) {
            throw new NotAllowedNow("plans.milestone.not-now");
        }
    }

    private static void requireWithin(ActionTimes times, LocalDate day) {
        if (day.isAfter(times.dueOn()) || (times.startsOn() != null && day.isBefore(times.startsOn()))) {
            throw new NotAllowedNow("plans.milestone.outside");
        }
    }
}
