package org.followthrough.inspections;

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
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.followthrough.workingdays.DateRule;
import org.jspecify.annotations.NullUnmarked;

/** A date that somebody put in the place of the one worked out or printed, and why. Never changed; a later one follows. */
@Entity
class DateOverride {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private InspectionId inspection;

    private int number;

    @Enumerated(EnumType.STRING)
    private DateRule rule;

    private LocalDate dueOn;
    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "set_by"))
    private PersonId setBy;

    private LocalDate setOn;
    private Instant setAt;

    @NullUnmarked
    protected DateOverride() {}

    private DateOverride(InspectionId inspection, int number, NewDate date, Viewer by, Instant at) {
        this.id = Ids.next();
        this.inspection = inspection;
        this.number = number;
        this.rule = date.rule();
        this.dueOn = date.dueOn();
        this.reason = date.reason();
        this.setBy = by.id();
        this.setOn = by.today();
        this.setAt = at;
    }

    /** The date as given, the so many-th of the inspection. */
    static DateOverride put(InspectionId inspection, int number, NewDate date, Viewer by, Instant at) {
        return new DateOverride(inspection, number, date, by, at);
    }

    boolean isFor(DateRule other) {
        return rule == other;
    }

    int number() {
        return number;
    }
}
