package org.followthrough.evidence;

import java.util.List;
import org.followthrough.plans.ActionId;

/**
 * The evidence of an action that the viewer may see, newest first.
 *
 * @param mayAdd whether the viewer may add to it
 */
public record EvidenceOfAction(ActionId action, boolean mayAdd, List<EvidenceRow> rows) {

    /** Whether nothing here shows that lives are different or that young people say so. */
    public boolean showsNoDifference() {
        return rows.stream().noneMatch(row -> row.proof().showsDifference());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
