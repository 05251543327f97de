/** Walks a person through all actions that are due an update, one after the other. */
@NullMarked
package org.followthrough.plans.walk;

import org.jspecify.annotations.NullMarked;
