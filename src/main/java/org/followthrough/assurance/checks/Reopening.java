package org.followthrough.assurance.checks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody sent a signed-off action back to work without a check. It never changes. */
@Entity
class Reopening {

    @Id
    private UUID id;

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

    private String reason;
    private LocalDate fromDueOn;
    private LocalDate newDueOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "reopened_by"))
    private PersonId reopenedBy;

    private LocalDate reopenedOn;
    private Instant reopenedAt;

    @NullUnmarked
    protected Reopening() {}

    private Reopening(ActionUnderCheck action, String reason, LocalDate newDueOn, Viewer by, Instant at) {
        this.id = Ids.next();
        this.signOffId = action.requireSignedOff().id();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience();
        this.reason = reason;
        this.fromDueOn = action.dueOn();
        this.newDueOn = newDueOn;
        this.reopenedBy = by.id();
        this.reopenedOn = by.today();
        this.reopenedAt = at;
    }

    static Reopening reopen(ActionUnderCheck action, String reason, LocalDate newDueOn, Viewer by, Instant at) {
        return new Reopening(action, reason, newDueOn, by, at);
    }
}
