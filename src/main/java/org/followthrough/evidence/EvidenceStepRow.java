package org.followthrough.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a piece of evidence, for its page.
 *
 * @param number of the version that arrived or was decided on
 * @param reason why it was replaced, not accepted or removed
 */
record EvidenceStepRow(
        EvidenceState step,
        @Nullable Integer number,
        @Nullable String reason,
        String by,
        Instant at) {}
