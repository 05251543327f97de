package org.followthrough.plans.lists;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code SavedFilter}. */
@Embeddable
public record SavedFilterId(UUID id) implements Serializable {

    public static SavedFilterId next() {
        return new SavedFilterId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static SavedFilterId of(String text) {
        return new SavedFilterId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
