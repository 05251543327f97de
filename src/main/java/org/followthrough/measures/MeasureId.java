package org.followthrough.measures;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Measure}. */
@Embeddable
public record MeasureId(UUID id) implements Serializable {

    public static MeasureId next() {
        return new MeasureId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static MeasureId of(String text) {
        return new MeasureId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
