package org.followthrough.plans.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence about a row.
 *
 * @param column the letter and the heading of the column it is about; null when it is about the whole row
 * @param key of the message
 * @param arguments of the message
 */
record Said(@Nullable String column, String key, List<Object> arguments) {

    Said {
        arguments = List.copyOf(arguments);
    }

    /** For the template. */
    public Object[] args() {
        return arguments.toArray();
    }
}
