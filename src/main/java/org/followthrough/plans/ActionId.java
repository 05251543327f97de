package org.followthrough.plans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies an {@code Action}. */
@Embeddable
public record ActionId(UUID id) implements Serializable {

    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static ActionId of(String text) {
        return new ActionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
