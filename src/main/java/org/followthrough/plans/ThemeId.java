package org.followthrough.plans;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Theme}. */
@Embeddable
public record ThemeId(UUID id) implements Serializable {

    public static ThemeId next() {
        return new ThemeId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static ThemeId of(String text) {
        return new ThemeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
