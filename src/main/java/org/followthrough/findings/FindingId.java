package org.followthrough.findings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Finding}. */
@Embeddable
public record FindingId(UUID id) implements Serializable {

    public static FindingId next() {
        return new FindingId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static FindingId of(String text) {
        return new FindingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
