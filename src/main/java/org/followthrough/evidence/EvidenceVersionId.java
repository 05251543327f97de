package org.followthrough.evidence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies one version of a piece of {@code Evidence}. */
@Embeddable
public record EvidenceVersionId(UUID id) implements Serializable {

    public static EvidenceVersionId next() {
        return new EvidenceVersionId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static EvidenceVersionId of(String text) {
        return new EvidenceVersionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
