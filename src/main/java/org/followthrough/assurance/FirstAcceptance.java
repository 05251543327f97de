package org.followthrough.assurance;

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

/** A manager accepted a request that a leader signs off too. It never changes, and signs nothing off by itself. */
@Entity
class FirstAcceptance {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "request_id"))
    private SignOffRequestId request;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private String words;
    private @Nullable LocalDate checkDueOn;
    private @Nullable String noCheckReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "accepted_by"))
    private PersonId acceptedBy;

    private LocalDate acceptedOn;
    private Instant acceptedAt;

    @NullUnmarked
    protected FirstAcceptance() {}

    private FirstAcceptance(ActionInQuestion action, NewSignOff accepted, Viewer by, Instant at) {
        this.id = Ids.next();
        this.request = accepted.request();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience();
        this.words = accepted.words();
        this.checkDueOn = accepted.checkDueOn();
        this.noCheckReason = accepted.noCheckReason();
        this.acceptedBy = by.id();
        this.acceptedOn = by.today();
        this.acceptedAt = at;
    }

    static FirstAcceptance accept(ActionInQuestion action, NewSignOff accepted, Viewer by, Instant at) {
        return new FirstAcceptance(action, accepted, by, at);
    }
}
