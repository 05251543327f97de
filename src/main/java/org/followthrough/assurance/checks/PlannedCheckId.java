package org.followthrough.assurance.checks;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code PlannedCheck}. */
@Embeddable
public record PlannedCheckId(UUID id) implements Serializable {

    public static PlannedCheckId next() {
        return new PlannedCheckId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
