package org.followthrough.plans.sheets;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code PlanImport}. */
@Embeddable
public record PlanImportId(UUID id) implements Serializable {

    public static PlanImportId next() {
        return new PlanImportId(Ids.next());
    }

    /** Reads the identifier from an address; anything but a full UUID is an {@code IllegalArgumentException}. */
    public static PlanImportId of(String text) {
        return new PlanImportId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
