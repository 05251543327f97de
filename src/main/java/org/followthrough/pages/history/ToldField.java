package org.followthrough.pages.history;

import org.jspecify.annotations.Nullable;

/** One field of a change, before and after, in words; null where there was nothing. */
record ToldField(
        String name, @Nullable String before, @Nullable String after) {}
