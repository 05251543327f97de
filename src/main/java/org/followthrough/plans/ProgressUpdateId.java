package org.followthrough.plans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code ProgressUpdate}. */
@Embeddable
record ProgressUpdateId(UUID id) implements Serializable {

    public static ProgressUpdateId next() {
        return new ProgressUpdateId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static ProgressUpdateId of(String text) {
        return new ProgressUpdateId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
