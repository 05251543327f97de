package org.followthrough.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a piece is removed. */
record EvidenceRemovalForm(
        @NotBlank(message = "{evidence.remove.reason.missing}")
        @Size(max = 4000, message = "{evidence.reason.long}")
        @Nullable
        String reason,

        @Nullable String confirmed)
        implements Scanned {

    @Override
    public Map<String, String> words() {
        return Map.of("reason", Objects.requireNonNullElse(reason, ""));
    }
}
