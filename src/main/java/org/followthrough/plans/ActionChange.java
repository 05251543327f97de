package org.followthrough.plans;

import java.time.LocalDate;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an action is to say otherwise; null where it stays as it is.
 *
 * @param dueOn only while due dates move freely
 */
public record ActionChange(
        @Nullable Lead lead,
        @Nullable ThemeId theme,
        @Nullable LocalDate dueOn) {

    /** Whether anything is to change. */
    public boolean isAny() {
        return lead != null || theme != null || dueOn != null;
    }

    /**
     * Somebody of ours who leads from now on.
     *
     * @param title their role title
     * @param person the person, where they are known
     */
    public record Lead(String title, @Nullable PersonId person) {}
}
