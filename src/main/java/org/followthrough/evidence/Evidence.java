package org.followthrough.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that shows what an action did or changed; what it consists of are its versions. */
@Entity
class Evidence {

    @EmbeddedId
    private EvidenceId id;

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
    private String shows;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private LocalDate datedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "checked_by"))
    private PersonId checkedBy;

    private LocalDate checkedOn;

    @NullUnmarked
    protected Evidence() {}

    private Evidence(ActionOfEvidence action, NewEvidence words, PersonId checkedBy, LocalDate on) {
        this.id = EvidenceId.next();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience() == null ? words.audience() : action.audience();
        this.title = words.title();
        this.shows = words.shows();
        this.proof = words.proof();
        this.datedOn = words.datedOn();
        this.checkedBy = checkedBy;
        this.checkedOn = on;
    }

    /** Adds a piece; whoever does has checked that no child can be identified from it. */
    static Evidence add(ActionOfEvidence action, NewEvidence words, PersonId by, LocalDate on) {
        action.requireOpenToEvidence();
        return new Evidence(action, words, by, on);
    }

    EvidenceId id() {
        return id;
    }

    ActionId action() {
        return action;
    }

    /** The piece in its next version, checked for personal data by whoever adds it. */
    EvidenceVersion next(int number, VersionContent content, Viewer by, Instant at) {
        checkedBy = by.id();
        checkedOn = by.today();
        return new EvidenceVersion(this, number, content, by.id(), at);
    }

    PlanId plan() {
        return plan;
    }

    @Nullable
    OrganisationId audience() {
        return audience;
    }
}
