package org.followthrough.history.erasing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that people decided on the strength of what is erased.
 *
 * @param row the row of that decision
 * @param thing the action or plan on whose history page it is told
 * @param plan the plan it belongs to
 * @param audience for whose eyes; null for all of the plan
 */
public record Relied(
        Kind kind,
        UUID row,
        UUID thing,
        UUID plan,
        @Nullable UUID audience) {

    /** What can rely on words and files. */
    public enum Kind {
        SIGN_OFF_REQUEST,
        PLAN_VERSION
    }
}
