package org.followthrough.measures;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Reading}. */
@Embeddable
public record ReadingId(UUID id) implements Serializable {

    public static ReadingId next() {
        return new ReadingId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static ReadingId of(String text) {
        return new ReadingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
