package org.followthrough.search;

import java.util.List;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param words what was searched for; empty when nothing was
 * @param kind the kind looked for, or null for all
 * @param page the hits, the closest first
 * @param more whether more was found than is shown and counted
 * @param counts how many of each kind, where all kinds were looked for
 */
record SearchResult(
        String words, @Nullable SearchKind kind, Page<SearchHit> page, boolean more, List<KindCount> counts) {

    /** How many of a kind were found, and where they are. */
    record KindCount(SearchKind kind, long found, String href) {}
}
