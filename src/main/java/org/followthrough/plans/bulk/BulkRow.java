package org.followthrough.plans.bulk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action on the preview.
 *
 * @param changes what changes; empty when it is left out
 * @param leftOut why it is left out, as the key of a sentence; null when it is changed
 * @param movedOn whether it has changed since the preview before
 */
record BulkRow(
        ChosenAction action, List<Change> changes, @Nullable String leftOut, boolean movedOn) {

    /** One thing that changes. */
    record Change(String label, String before, String after) {}

    /** How it stands now, for telling later whether it still does. */
    public String seen() {
        return action.standing();
    }

    boolean isChanged() {
        return leftOut == null;
    }
}
