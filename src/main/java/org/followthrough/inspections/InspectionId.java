package org.followthrough.inspections;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies an {@code Inspection}. */
@Embeddable
public record InspectionId(UUID id) implements Serializable {

    public static InspectionId next() {
        return new InspectionId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static InspectionId of(String text) {
        return new InspectionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
