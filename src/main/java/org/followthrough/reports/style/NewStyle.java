package org.followthrough.reports.style;

import org.jspecify.annotations.Nullable;

/**
 * How papers shall look.
 *
 * @param name what the organisation calls itself on papers
 * @param colour {@code #rrggbb}, lower case
 */
record NewStyle(
        String name,
        String colour,
        @Nullable String footer,
        @Nullable String classification) {}
