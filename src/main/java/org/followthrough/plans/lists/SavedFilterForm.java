package org.followthrough.plans.lists;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A filter to keep under a name.
 *
 * @param plan the plan whose list it is; nothing for the list of all plans
 * @param filter the query of the list's address
 */
record SavedFilterForm(
        @NotBlank(message = "{plans.saved-filter.name.missing}")
        @Size(max = 80, message = "{plans.saved-filter.name.long}")
        @Nullable
        String name,

        @Nullable String plan,
        @Nullable String filter) {

    ActionFilter toFilter() {
        return filter == null ? ActionFilter.NONE : ActionFilter.ofQuery(filter);
    }
}
