package org.followthrough.evidence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a piece of {@code Evidence}. */
@Embeddable
public record EvidenceId(UUID id) implements Serializable {

    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static EvidenceId of(String text) {
        return new EvidenceId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
