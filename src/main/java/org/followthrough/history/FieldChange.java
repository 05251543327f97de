package org.followthrough.history;

import org.jspecify.annotations.Nullable;

/** One column before and after a change, as text; null where there was nothing. */
public record FieldChange(
        String column, @Nullable String before, @Nullable String after) {}
