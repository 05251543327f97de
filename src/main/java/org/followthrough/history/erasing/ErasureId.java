package org.followthrough.history.erasing;

import java.util.UUID;
import org.followthrough.shared.Ids;

/** Identifies an erasure. */
public record ErasureId(UUID id) {

    static ErasureId next() {
        return new ErasureId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
