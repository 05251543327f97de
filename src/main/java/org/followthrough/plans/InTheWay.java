package org.followthrough.plans;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody changed about what is in the way of an action. Updates say it too and conflict with nobody's edit, so it
 * goes by what the editor saw and not by the action's version.
 *
 * @param before what they saw; null for nothing
 * @param now what it is to be; null for nothing
 */
public record InTheWay(@Nullable String before, @Nullable String now) {

    boolean isChanged() {
        return !same(before, now);
    }

    /** Whether somebody else said something new that the editor did not see. */
    boolean missed(@Nullable String current) {
        return !same(before, current) && !same(now, current);
    }

    /** Browsers send other line ends than they were given. */
    private static boolean same(@Nullable String one, @Nullable String other) {
        return Objects.equals(
                one == null ? "" : one.replace("\r\n", "\n"), other == null ? "" : other.replace("\r\n", "\n"));
    }
}
