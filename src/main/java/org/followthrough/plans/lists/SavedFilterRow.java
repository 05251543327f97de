package org.followthrough.plans.lists;

import org.jspecify.annotations.Nullable;

/**
 * A filter that the viewer keeps.
 *
 * @param planName the plan whose actions it lists; null for those of all plans
 * @param href the list it leads to
 */
record SavedFilterRow(
        SavedFilterId id, String name, @Nullable String planName, String href) {}
