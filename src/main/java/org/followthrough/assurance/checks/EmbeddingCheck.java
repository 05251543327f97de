package org.followthrough.assurance.checks;

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
import org.followthrough.assurance.checks.NewCheck.CheckOutcome.DidNotHold;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody other than the lead looked whether it lasted. It never changes. */
@Entity
class EmbeddingCheck {

    @Id
    private UUID id;

    private UUID signOffId;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "planned_check_id"))
    private @Nullable PlannedCheckId planned;

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

    @Enumerated(EnumType.STRING)
    private CheckMethod method;

    private @Nullable Integer sampleSize;
    private String found;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    private @Nullable String reason;
    private @Nullable LocalDate newDueOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "checked_by"))
    private PersonId checkedBy;

    private LocalDate checkedOn;
    private Instant checkedAt;

    @NullUnmarked
    protected EmbeddingCheck() {}

    private EmbeddingCheck(ActionUnderCheck action, DueCheck due, NewCheck made, Viewer by, Instant at) {
        this.id = Ids.next();
        this.signOffId = action.requireSignedOff().id();
        this.planned = due.plannedId();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience();
        this.dueOn = due.dueOn();
        this.method = made.method();
        this.sampleSize = made.sampleSize();
        this.found = made.found();
        this.checkedBy = by.id();
        this.checkedOn = by.today();
        this.checkedAt = at;
        this.result = CheckResult.HELD;
        if (made.outcome() instanceof DidNotHold fallen) {
            this.result = CheckResult.DID_NOT_HOLD;
            this.reason = fallen.reason();
            this.newDueOn = fallen.newDueOn();
        }
    }

    /** That it lasted can be said from its day on; that it did not, on any day. */
    static EmbeddingCheck make(ActionUnderCheck action, NewCheck made, Viewer by, Instant at) {
        DueCheck due = action.requireNextCheck(made.check());
        EmbeddingCheck check = new EmbeddingCheck(action, due, made, by, at);
        if (check.held() && !due.isDue(by.today())) {
            throw new NotAllowedNow("assurance.check.early");
        }
        return check;
    }

    boolean held() {
        return result == CheckResult.HELD;
    }
}
