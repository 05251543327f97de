package org.followthrough.assurance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody says that an action is done and what is different now. It never changes; a new one follows it. */
@Entity
class SignOffRequest {

    @EmbeddedId
    private SignOffRequestId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    /** The request it takes the place of. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "supersedes_id"))
    private @Nullable SignOffRequestId supersedes;

    private String impact;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "requested_by"))
    private PersonId requestedBy;

    private LocalDate requestedOn;
    private Instant requestedAt;

    @NullUnmarked
    protected SignOffRequest() {}

    private SignOffRequest(ActionInQuestion action, String impact, Viewer by, Instant at) {
        this.id = SignOffRequestId.next();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience();
        this.supersedes = action.latest();
        this.impact = impact;
        this.requestedBy = by.id();
        this.requestedOn = by.today();
        this.requestedAt = at;
    }

    static SignOffRequest ask(ActionInQuestion action, String impact, Viewer by, Instant at) {
        return new SignOffRequest(action, impact, by, at);
    }

    SignOffRequestId id() {
        return id;
    }

    ActionId action() {
        return action;
    }
}
