package org.followthrough.plans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Plan}. */
@Embeddable
public record PlanId(UUID id) implements Serializable {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static PlanId of(String text) {
        return new PlanId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
