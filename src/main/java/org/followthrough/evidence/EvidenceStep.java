package org.followthrough.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One step in the life of a piece of evidence: who took it, when and why. It never changes. */
@Entity
class EvidenceStep {

    @EmbeddedId
    private EvidenceStepId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "evidence_id"))
    private EvidenceId evidence;

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
    private EvidenceState step;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "evidence_version_id"))
    private @Nullable EvidenceVersionId version;

    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "taken_by"))
    private PersonId takenBy;

    private Instant takenAt;

    @NullUnmarked
    protected EvidenceStep() {}

    EvidenceStep(Evidence piece, Turn turn, Viewer by, Instant at) {
        this.id = EvidenceStepId.next();
        this.evidence = piece.id();
        this.action = piece.action();
        this.plan = piece.plan();
        this.audience = piece.audience();
        this.step = turn.to();
        this.version = turn.version();
        this.reason = turn.reason();
        this.takenBy = by.id();
        this.takenAt = at;
    }

    /**
     * What the life of a piece turns to.
     *
     * @param version the version that arrived or was decided on
     * @param reason why it was replaced, not accepted or removed
     */
    record Turn(
            EvidenceState to,
            @Nullable EvidenceVersionId version,
            @Nullable String reason) {}
}
