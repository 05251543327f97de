package org.followthrough.pages.comparison;

import java.util.Map;
import org.followthrough.shared.Page;

/**
 * A plan at two moments.
 *
 * @param actions how many the viewer may see at the later one
 * @param unchanged how many of them nothing happened to
 * @param counts how many saw each kind of change
 */
record Comparison(
        Moment from, Moment to, long actions, long unchanged, Map<ChangeKind, Long> counts, Page<ComparedAction> page) {

    public long changed() {
        return actions - unchanged;
    }
}
