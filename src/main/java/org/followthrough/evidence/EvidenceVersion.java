package org.followthrough.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.files.StoredFileId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One version of a piece of evidence, checked for personal data by whoever added it. It never changes; a better one follows it. */
@Entity
class EvidenceVersion {

    @EmbeddedId
    private EvidenceVersionId id;

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

    private int number;

    private @Nullable String link;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "file_id"))
    private @Nullable StoredFileId file;

    private @Nullable String fileName;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "added_by"))
    private PersonId addedBy;

    private Instant addedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "checked_by"))
    private PersonId checkedBy;

    private LocalDate checkedOn;

    @NullUnmarked
    protected EvidenceVersion() {}

    EvidenceVersion(Evidence evidence, int number, VersionContent content, Viewer by, Instant at) {
        this.id = EvidenceVersionId.next();
        this.evidence = evidence.id();
        this.action = evidence.action();
        this.plan = evidence.plan();
        this.audience = evidence.audience();
        this.number = number;
        this.link = content.link();
        this.file = content.file();
        this.fileName = content.fileName();
        this.addedBy = by.id();
        this.addedAt = at;
        this.checkedBy = by.id();
        this.checkedOn = by.today();
    }

    EvidenceVersionId id() {
        return id;
    }

    /** Somebody else decides on what one added oneself. */
    void requireAddedByOther(Viewer decider) {
        if (addedBy.equals(decider.id())) {
            throw new NotAllowedNow("evidence.decision.own");
        }
    }
}
