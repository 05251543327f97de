package org.followthrough.measures;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A number over time that shows whether the actions of a plan change anything. */
@Entity
@DynamicUpdate
class Measure {

    @EmbeddedId
    private MeasureId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private String name;
    private @Nullable String tells;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private @Nullable String unitWords;

    @Enumerated(EnumType.STRING)
    private Direction better;

    private @Nullable BigDecimal baseline;
    private @Nullable LocalDate baselineOn;
    private @Nullable BigDecimal target;
    private @Nullable LocalDate targetOn;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private Interval readEvery;

    private @Nullable String withdrawnBecause;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "defined_by"))
    private PersonId definedBy;

    private Instant definedAt;

    @NullUnmarked
    protected Measure() {}

    private Measure(PlanId plan, NewMeasure words, PersonId by, Instant at) {
        this.id = MeasureId.next();
        this.plan = plan;
        this.audience = words.audience();
        this.name = words.name();
        this.unit = words.unit();
        this.better = words.better();
        this.readEvery = words.readEvery();
        this.definedBy = by;
        this.definedAt = at;
        say(words);
    }

    static Measure define(PlanId plan, NewMeasure words, PersonId by, Instant at) {
        return new Measure(plan, words, by, at);
    }

    MeasureId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Unit unit() {
        return unit;
    }

    PlanId plan() {
        return plan;
    }

    @Nullable
    OrganisationId audience() {
        return audience;
    }

    /**
     * Says other words from now on; its audience stays. The unit can change only while nothing was read: readings in one
     * unit mean nothing in another.
     */
    void redefine(NewMeasure words, boolean wasRead) {
        requireKept();
        if (wasRead && words.unit() != unit) {
            throw new NotAllowedNow("measures.measure.unit-read");
        }
        say(words);
    }

    Reading read(NewReading reading, PersonId by, Instant at) {
        requireKept();
        return new Reading(id, plan, audience, reading, by, at);
    }

    void requireKept() {
        if (withdrawnBecause != null) {
            throw new NotAllowedNow("measures.measure.withdrawn-already");
        }
    }

    void withdraw(String reason) {
        requireKept();
        withdrawnBecause = reason;
    }

    private void say(NewMeasure words) {
        name = words.name();
        tells = words.tells();
        unit = words.unit();
        unitWords = words.unitWords();
        better = words.better();
        baseline = words.baseline();
        baselineOn = words.baselineOn();
        target = words.target();
        targetOn = words.targetOn();
        source = words.source();
        readEvery = words.readEvery();
    }
}
