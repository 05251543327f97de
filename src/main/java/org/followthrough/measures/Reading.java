package org.followthrough.measures;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a measure was on one date. What it said before a correction is in the row versions. */
@Entity
@DynamicUpdate
class Reading {

    @EmbeddedId
    private ReadingId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
    private MeasureId measure;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private LocalDate readOn;
    private BigDecimal value;
    private @Nullable Integer about;
    private @Nullable String source;
    private @Nullable String note;
    private @Nullable String correctedBecause;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "corrected_by"))
    private @Nullable PersonId correctedBy;

    private @Nullable Instant correctedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    private Instant recordedAt;

    @NullUnmarked
    protected Reading() {}

    Reading(
            MeasureId measure,
            PlanId plan,
            @Nullable OrganisationId audience,
            NewReading reading,
            PersonId by,
            Instant at) {
        this.id = ReadingId.next();
        this.measure = measure;
        this.plan = plan;
        this.audience = audience;
        this.readOn = reading.on();
        this.value = reading.value();
        this.recordedBy = by;
        this.recordedAt = at;
        say(reading);
    }

    ReadingId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    boolean isOf(MeasureId other) {
        return measure.equals(other);
    }

    LocalDate readOn() {
        return readOn;
    }

    /** Says what should have been said, and that it was corrected. */
    void correct(NewReading reading, String because, PersonId by, Instant at) {
        say(reading);
        correctedBecause = because;
        correctedBy = by;
        correctedAt = at;
    }

    /** Corrects the figure; source, note and number of people stay where nothing else is said about them. */
    void correctFigure(NewReading reading, String because, PersonId by, Instant at) {
        correct(
                new NewReading(
                        reading.on(),
                        reading.value(),
                        reading.about() == null ? about : reading.about(),
                        reading.source() == null ? source : reading.source(),
                        reading.note() == null ? note : reading.note()),
                because,
                by,
                at);
    }

    private void say(NewReading reading) {
        readOn = reading.on();
        value = reading.value();
        about = reading.about();
        source = reading.source();
        note = reading.note();
    }
}
