package org.followthrough.plans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies an {@code Action}. */
@Embeddable
public record ExtensionId(UUID id) implements Serializable {

    public static ExtensionId next() {
        return new ExtensionId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static ExtensionId of(String text) {
        return new ExtensionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
