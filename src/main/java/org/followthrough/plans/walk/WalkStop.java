package org.followthrough.plans.walk;

import org.followthrough.plans.ActionId;

/**
 * The action a walk comes to next.
 *
 * @param left how many come after it
 */
record WalkStop(ActionId action, long left) {}
