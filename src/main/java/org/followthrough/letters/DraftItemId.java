package org.followthrough.letters;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code DraftItem}. */
@Embeddable
public record DraftItemId(UUID id) implements Serializable {

    public static DraftItemId next() {
        return new DraftItemId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static DraftItemId of(String text) {
        return new DraftItemId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
