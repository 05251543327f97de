package org.followthrough.plans.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another name for a filter. */
record SavedFilterNameForm(
        @NotBlank(message = "{plans.saved-filter.name.missing}")
        @Size(max = 80, message = "{plans.saved-filter.name.long}")
        @Nullable
        String name) {}
