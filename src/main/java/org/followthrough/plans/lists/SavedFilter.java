package org.followthrough.plans.lists;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A filter of a list of actions that a person keeps under a name. */
@Entity
class SavedFilter {

    @EmbeddedId
    private SavedFilterId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    private @Nullable UUID planId;
    private String name;
    private String query;
    private Instant keptAt;

    @NullUnmarked
    protected SavedFilter() {}

    private SavedFilter(@Nullable PlanId plan, String name, ActionFilter filter, PersonId person, Instant at) {
        this.id = SavedFilterId.next();
        this.planId = plan == null ? null : plan.id();
        this.name = name;
        this.query = filter.query();
        this.person = person;
        this.keptAt = at;
    }

    static SavedFilter keep(@Nullable PlanId plan, String name, ActionFilter filter, PersonId person, Instant at) {
        return new SavedFilter(plan, name, filter, person, at);
    }

    void rename(String newName) {
        this.name = newName;
    }

    boolean isOf(PersonId other) {
        return person.equals(other);
    }

    boolean isOfSameListAs(SavedFilter other) {
        return Objects.equals(planId, other.planId);
    }

    boolean isOfList(@Nullable PlanId plan) {
        return Objects.equals(planId, plan == null ? null : plan.id());
    }

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    SavedFilterId id() {
        return id;
    }
}
