package org.followthrough.findings;

import org.jspecify.annotations.Nullable;

/**
 * A recommendation as its forms begin from it.
 *
 * @param version what a change must have begun from
 */
record RecommendationHead(
        String reference, String words, @Nullable String outcomeWanted, int version) {}
