package org.followthrough.plans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies an {@code Action}. */
@Embeddable
public record MilestoneId(UUID id) implements Serializable {

    public static MilestoneId next() {
        return new MilestoneId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static MilestoneId of(String text) {
        return new MilestoneId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
