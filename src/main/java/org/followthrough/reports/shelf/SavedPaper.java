package org.followthrough.reports.shelf;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A paper with its options under a name, for one organisation and its people, or for everybody of the plan. */
@Entity
class SavedPaper {

    @EmbeddedId
    private SavedPaperId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    private @Nullable UUID audienceId;
    private String name;

    @Embedded
    private PaperOptions options;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "kept_by"))
    private PersonId keptBy;

    private Instant keptAt;
    private @Nullable Instant removedAt;

    @NullUnmarked
    protected SavedPaper() {}

    private SavedPaper(NewSavedPaper paper, PersonId by, Instant at) {
        this.id = SavedPaperId.next();
        this.plan = paper.plan();
        this.audienceId =
                paper.organisation() == null ? null : paper.organisation().id();
        this.name = paper.name();
        this.options = paper.options();
        this.keptBy = by;
        this.keptAt = at;
    }

    static SavedPaper keep(NewSavedPaper paper, PersonId by, Instant at) {
        return new SavedPaper(paper, by, at);
    }

    void rename(String newName) {
        this.name = newName;
    }

    /** Once is enough. */
    void remove(Instant at) {
        if (removedAt == null) {
            this.removedAt = at;
        }
    }

    boolean isThere() {
        return removedAt == null;
    }

    boolean isCalled(String other) {
        return isThere() && name.equalsIgnoreCase(other);
    }

    boolean isFor(@Nullable OrganisationId organisation) {
        return Objects.equals(audienceId, organisation == null ? null : organisation.id());
    }

    boolean isForSameAs(SavedPaper other) {
        return Objects.equals(audienceId, other.audienceId);
    }

    SavedPaperId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }
}
