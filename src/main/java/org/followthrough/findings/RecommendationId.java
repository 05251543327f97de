package org.followthrough.findings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code Recommendation}. */
@Embeddable
public record RecommendationId(UUID id) implements Serializable {

    public static RecommendationId next() {
        return new RecommendationId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static RecommendationId of(String text) {
        return new RecommendationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
