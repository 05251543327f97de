package org.followthrough.evidence.previews;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why what looks like personal data in a file is fine. */
record PersonalDataForm(
        @NotBlank(message = "{evidence.previews.reason.missing}")
        @Size(max = 1000, message = "{evidence.previews.reason.long}")
        @Nullable
        String reason) {}
