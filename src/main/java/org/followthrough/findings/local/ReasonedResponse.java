package org.followthrough.findings.local;

import org.jspecify.annotations.Nullable;

/**
 * A response with its reason.
 *
 * @param reason always there where it is accepted only partly, or not
 */
public record ReasonedResponse(Response response, @Nullable String reason) {

    public ReasonedResponse {
        if (response.needsReason() && reason == null) {
            throw new IllegalArgumentException("Not accepting, or only partly, needs a reason");
        }
    }
}
