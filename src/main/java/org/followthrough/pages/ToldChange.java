package org.followthrough.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change in words: when, who (null: the system), what, why, and the fields that differ. */
record ToldChange(
        Instant at,
        @Nullable String by,
        String what,
        @Nullable String reason,
        List<ToldField> fields) {}
