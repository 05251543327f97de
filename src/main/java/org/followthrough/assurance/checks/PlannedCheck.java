package org.followthrough.assurance.checks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A further check of a sign-off that is to be made. It never changes. */
@Entity
class PlannedCheck {

    @EmbeddedId
    private PlannedCheckId id;

    private UUID signOffId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private LocalDate dueOn;
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "set_by"))
    private PersonId setBy;

    private LocalDate setOn;
    private Instant setAt;

    @NullUnmarked
    protected PlannedCheck() {}

    private PlannedCheck(ActionUnderCheck action, LocalDate dueOn, @Nullable String reason, Viewer by, Instant at) {
        this.id = PlannedCheckId.next();
        this.signOffId = action.requireSignedOff().id();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience();
        this.dueOn = dueOn;
        this.reason = reason;
        this.setBy = by.id();
        this.setOn = by.today();
        this.setAt = at;
    }

    /** @param reason why; null where a check that held asks for it */
    static PlannedCheck set(
            ActionUnderCheck action, LocalDate dueOn, @Nullable String reason, Viewer by, Instant at) {
        if (dueOn.isBefore(by.today())) {
            throw new IllegalArgumentException("Nothing is planned for a day that has passed");
        }
        return new PlannedCheck(action, dueOn, reason, by, at);
    }
}
