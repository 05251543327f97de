package org.followthrough.findings.local;

import org.jspecify.annotations.Nullable;

/**
 * A local recommendation as the form of its response begins from it.
 *
 * @param response name of a {@link Response}, or null while there is none
 * @param version what a change must have begun from
 */
record ResponseHead(
        String reference,
        String words,
        @Nullable String response,
        @Nullable String reason,
        int version) {}
