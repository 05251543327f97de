package org.followthrough.inspections;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Framework}. */
@Embeddable
public record FrameworkId(UUID id) implements Serializable {

    public static FrameworkId next() {
        return new FrameworkId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static FrameworkId of(String text) {
        return new FrameworkId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
