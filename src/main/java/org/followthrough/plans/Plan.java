package org.followthrough.plans;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What one or more organisations do about what inspectors said. */
@Entity
class Plan {

    @EmbeddedId
    private PlanId id;

    @Version
    private @Nullable Integer version;

    private String name;
    private @Nullable String sponsor;
    private @Nullable String board;
    private int updateIntervalDays;

    /** Counted up in the database alone ({@link Actions#nextNumber}), so that a new action never conflicts with an edit. */
    @Column(updatable = false)
    private int lastActionNumber;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "made_by"))
    private PersonId madeBy;

    private Instant madeAt;

    @NullUnmarked
    protected Plan() {}

    private Plan(NewPlan words, PersonId by, Instant at) {
        this.id = PlanId.next();
        this.madeBy = by;
        this.madeAt = at;
        this.name = words.name();
        say(words);
    }

    static Plan make(NewPlan words, PersonId by, Instant at) {
        return new Plan(words, by, at);
    }

    PlanId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    void reword(NewPlan words) {
        say(words);
    }

    private void say(NewPlan words) {
        name = words.name();
        sponsor = words.sponsor();
        board = words.board();
        updateIntervalDays = words.updateIntervalDays();
    }
}
