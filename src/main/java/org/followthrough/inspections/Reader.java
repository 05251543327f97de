package org.followthrough.inspections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person named on an inspection, who sees it while it is confidential. Never deleted: it ends. */
@Entity
@Table(name = "inspection_reader")
class Reader {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    private @Nullable LocalDate untilDate;

    @NullUnmarked
    protected Reader() {}

    Reader(PersonId person) {
        this.id = Ids.next();
        this.person = person;
    }

    boolean is(PersonId other) {
        return person.equals(other);
    }

    boolean reads(LocalDate day) {
        return untilDate == null || !untilDate.isBefore(day);
    }

    void readAgain() {
        untilDate = null;
    }

    /** The day given is the first without. */
    void stopReading(LocalDate from) {
        untilDate = from.minusDays(1);
    }
}
