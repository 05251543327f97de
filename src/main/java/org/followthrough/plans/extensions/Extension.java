package org.followthrough.plans.extensions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionTimes;
import org.followthrough.plans.ExtensionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A new due date asked for, and what became of it. Decided once, while the action's row is locked. */
@Entity
class Extension {

    @EmbeddedId
    private ExtensionId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private int number;
    private LocalDate fromDueOn;
    private LocalDate toDueOn;
    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ExtensionDecision decision;

    private @Nullable String decidedBecause;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private @Nullable PersonId decidedBy;

    private @Nullable Instant decidedAt;

    @NullUnmarked
    protected Extension() {}

    private Extension(ActionId action, ActionTimes times, int number, NewExtension words, PersonId by, Instant at) {
        this.id = ExtensionId.next();
        this.action = action;
        this.plan = times.plan();
        this.audience = times.audience();
        this.number = number;
        this.fromDueOn = times.dueOn();
        this.toDueOn = words.dueOn();
        this.reason = words.reason();
        this.askedBy = by;
        this.askedAt = at;
    }

    static Extension ask(ActionId action, ActionTimes times, int number, NewExtension words, PersonId by, Instant at) {
        if (!times.status().isWorkedOn()) {
            throw new NotAllowedNow("plans.extension.not-now");
        }
        if (!words.dueOn().isAfter(times.dueOn())) {
            throw new NotAllowedNow("plans.extension.not-later");
        }
        return new Extension(action, times, number, words, by, at);
    }

    ExtensionId id() {
        return id;
    }

    LocalDate toDueOn() {
        return toDueOn;
    }

    boolean isOf(ActionId other) {
        return action.equals(other);
    }

    boolean isAskedBy(PersonId person) {
        return askedBy.equals(person);
    }

    void grant(PersonId by, Instant at) {
        decide(ExtensionDecision.GRANTED, null, by, at);
    }

    void refuse(String because, PersonId by, Instant at) {
        decide(ExtensionDecision.REFUSED, because, by, at);
    }

    void takeBack(PersonId by, Instant at) {
        decide(ExtensionDecision.TAKEN_BACK, null, by, at);
    }

    private void decide(ExtensionDecision decided, @Nullable String because, PersonId by, Instant at) {
        if (decision != null) {
            throw new NotAllowedNow("plans.extension.decided");
        }
        decision = decided;
        decidedBecause = because;
        decidedBy = by;
        decidedAt = at;
    }
}
