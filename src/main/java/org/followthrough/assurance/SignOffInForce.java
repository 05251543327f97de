package org.followthrough.assurance;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off by which an action counts as done.
 *
 * @param decision the record of it
 * @param request what was accepted
 * @param impact what the request said is different
 */
record SignOffInForce(UUID decision, SignOffRequestId request, LocalDate on, String impact) {

    /** Why it ends; the piece of evidence that changed, or none when the impact statement did. */
    record Reason(@Nullable EvidenceId piece, String words) {}
}
