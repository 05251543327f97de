package org.followthrough.evidence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies one step in the life of a piece of evidence. */
@Embeddable
record EvidenceStepId(UUID id) implements Serializable {

    static EvidenceStepId next() {
        return new EvidenceStepId(Ids.next());
    }
}
