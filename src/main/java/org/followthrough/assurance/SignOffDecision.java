package org.followthrough.assurance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** What became of a request: signed off, returned or taken back, by whom, when and why. It never changes. */
@Entity
class SignOffDecision {

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

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;
    private @Nullable LocalDate checkDueOn;
    private @Nullable String noCheckReason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private PersonId decidedBy;

    private LocalDate decidedOn;
    private Instant decidedAt;

    @NullUnmarked
    protected SignOffDecision() {}

    private SignOffDecision(ActionInQuestion action, Outcome outcome, String words, Viewer by, Instant at) {
        this.id = Ids.next();
        this.request = action.requireOpen().id();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience();
        this.outcome = outcome;
        this.words = words;
        this.decidedBy = by.id();
        this.decidedOn = by.today();
        this.decidedAt = at;
    }

    static SignOffDecision signOff(ActionInQuestion action, NewSignOff accepted, Viewer by, Instant at) {
        SignOffDecision decision = new SignOffDecision(action, Outcome.SIGNED_OFF, accepted.words(), by, at);
        decision.checkDueOn = accepted.checkDueOn();
        decision.noCheckReason = accepted.noCheckReason();
        return decision;
    }

    static SignOffDecision sendBack(ActionInQuestion action, String reasons, Viewer by, Instant at) {
        return new SignOffDecision(action, Outcome.RETURNED, reasons, by, at);
    }

    static SignOffDecision takeBack(ActionInQuestion action, Viewer by, Instant at) {
        return new SignOffDecision(action, Outcome.TAKEN_BACK, "", by, at);
    }
}
