package org.followthrough.yousaid;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code PublicLine}. */
@Embeddable
public record PublicLineId(UUID id) implements Serializable {

    public static PublicLineId next() {
        return new PublicLineId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static PublicLineId of(String text) {
        return new PublicLineId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
