package org.followthrough.plans;

import org.jspecify.annotations.Nullable;

/**
 * Whether an update is one of a walk through all that are due, and then which: it leads on to the next action, not back to
 * this one.
 *
 * @param walk whose actions are walked through; anything else than {@code mine} and {@code unsigned} is no walk
 * @param left how many come after this one
 */
record Walking(@Nullable String walk, @Nullable String left) {

    /** Whether there is a walk at all. */
    public boolean isOn() {
        return "mine".equals(walk) || "unsigned".equals(walk);
    }

    /** How many come after this one, as far as the address says so. */
    public int after() {
        return left != null && left.matches("\\d{1,6}") ? Integer.parseInt(left) : 0;
    }

    /** Where the walk goes on without this action. */
    public String onwards(ActionId action) {
        return "/updates?of=" + walk + "&after=" + action;
    }

    /** The address to go to once the action was reported on. */
    String after(ActionId action, String done) {
        return (isOn() ? onwards(action) + "&" : "/actions/" + action + "?") + "done=" + done;
    }
}
