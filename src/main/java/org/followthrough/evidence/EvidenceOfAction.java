package org.followthrough.evidence;

import java.util.List;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;

/**
 * The evidence of an action that the viewer may see, newest first.
 *
 * @param mayAdd whether the viewer may add to it and ask for more
 * @param rows what counts: received or accepted
 * @param uncounted what was asked for, not accepted or removed
 */
public record EvidenceOfAction(
        ActionId action, PlanId plan, boolean mayAdd, List<EvidenceRow> rows, List<UncountedRow> uncounted) {

    /** Whether nothing here shows that lives are different or that young people say so. */
    public boolean showsNoDifference() {
        return rows.stream().noneMatch(row -> row.proof().showsDifference());
    }

    /** Whether there is nothing that counts. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What counts for nothing yet but may: asked for, or not accepted. */
    public List<UncountedRow> wanting() {
        return uncounted.stream()
                .filter(row -> row.state() != EvidenceState.REMOVED)
                .toList();
    }

    public List<UncountedRow> removed() {
        return uncounted.stream()
                .filter(row -> row.state() == EvidenceState.REMOVED)
                .toList();
    }
}
