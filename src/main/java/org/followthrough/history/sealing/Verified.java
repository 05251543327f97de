package org.followthrough.history.sealing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the whole history.
 *
 * @param seals how many seals there are
 * @param versions how many versions they hold
 * @param erased how many of these say less than they did, with an erasure that says so
 * @param latest the latest seal; null before the first
 * @param unsealed how many versions wait for a seal
 * @param unsealedSince when the first of them was written; null when none waits
 * @param faults what is not as it was sealed, the first hundred of it
 */
public record Verified(
        long seals,
        long versions,
        long erased,
        @Nullable LatestSeal latest,
        long unsealed,
        @Nullable Instant unsealedSince,
        List<Fault> faults) {

    /** Whether nothing was found. */
    public boolean holds() {
        return faults.isEmpty();
    }
}
