package org.followthrough.pages.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a manager found when they looked again. */
record MarkForm(
        @NotBlank(message = "{history.mark.because.missing}")
        @Size(max = 1000, message = "{history.erasure.reason.long}")
        @Nullable
        String because) {}
