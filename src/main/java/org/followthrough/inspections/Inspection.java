package org.followthrough.inspections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One event under a framework: who was inspected, when, by whom, with which judgements, and who may know of it. */
@Entity
class Inspection {

    @EmbeddedId
    private InspectionId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "framework_id"))
    private FrameworkId framework;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    private String reference;
    private String title;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable String scope;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "inspection_organisation", joinColumns = @JoinColumn(name = "inspection_id"))
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private Set<OrganisationId> organisations = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Inspector> inspectors = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    private List<Judgement> judgements = new ArrayList<>();

    // Naming a reader must not collide with a colleague's correction of the dates.
    @OptimisticLock(excluded = true)
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    private List<Reader> readers = new ArrayList<>();

    @NullUnmarked
    protected Inspection() {}

    @NullUnmarked // the facts are set through the verb that also corrects them
    private Inspection(NewInspection inspection, String reference, PersonId by, Instant at) {
        this.id = InspectionId.next();
        this.framework = inspection.framework();
        this.kind = inspection.kind();
        this.reference = reference;
        this.recordedBy = by;
        this.recordedAt = at;
        this.organisations.addAll(inspection.organisations());
        state(inspection.facts());
        if (isConfidential()) {
            admit(by);
        }
    }

    /** An inspection as somebody recorded it; on a confidential one they are the first reader. */
    static Inspection record(
            NewInspection inspection, FrameworkRow framework, String reference, PersonId by, Instant at) {
        if (inspection.organisations().isEmpty()) {
            throw new IllegalArgumentException("Somebody was inspected");
        }
        Inspection recorded = new Inspection(inspection, reference, by, at);
        inspection
                .inspectors()
                .forEach(name -> recorded.inspectors.add(new Inspector(recorded.inspectors.size(), name)));
        inspection.judgements().forEach(judgement -> recorded.judgements.add(Judgement.under(framework, judgement)));
        return recorded;
    }

    /** Puts the facts right; whoever closes an open inspection is a reader of it from then on. */
    void correct(InspectionFacts facts, int begunFrom, PersonId by) {
        StaleVersion.unlessSame(id, version == null ? 0 : version, begunFrom);
        boolean wasOpen = !isConfidential();
        state(facts);
        if (wasOpen && isConfidential()) {
            admit(by);
        }
    }

    /** Names a reader; somebody who was one before becomes one again. */
    void admit(PersonId person) {
        readers.stream()
                .filter(reader -> reader.is(person))
                .findFirst()
                .ifPresentOrElse(Reader::readAgain, () -> readers.add(new Reader(person)));
    }

    /** From this day on the person is no reader any more; the last one stays, else nobody could see the inspection. */
    void dismiss(PersonId person, LocalDate from) {
        if (readers.stream().noneMatch(reader -> reader.reads(from) && !reader.is(person))) {
            throw new NotAllowedNow("inspections.readers.last");
        }
        readers.stream().filter(reader -> reader.is(person)).forEach(reader -> reader.stopReading(from));
    }

    private void state(InspectionFacts facts) {
        title = facts.title();
        startedOn = facts.startedOn();
        endedOn = facts.endedOn();
        receivedOn = facts.receivedOn();
        publishedOn = facts.publishedOn();
        scope = facts.scope();
        confidentiality = facts.confidentiality();
    }

    private boolean isConfidential() {
        return confidentiality != Confidentiality.OPEN;
    }

    InspectionId id() {
        return id;
    }
}
