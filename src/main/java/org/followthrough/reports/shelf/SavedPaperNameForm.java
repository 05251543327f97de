package org.followthrough.reports.shelf;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another name for a paper that is kept. */
record SavedPaperNameForm(
        @NotBlank(message = "{reports.saved.name.missing}")
        @Size(max = 80, message = "{reports.saved.name.long}")
        @Nullable
        String name) {}
