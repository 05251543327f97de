package org.followthrough.yousaid.lines;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies a {@code PublicLineApproval}. */
@Embeddable
record PublicLineApprovalId(UUID id) implements Serializable {

    static PublicLineApprovalId next() {
        return new PublicLineApprovalId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
