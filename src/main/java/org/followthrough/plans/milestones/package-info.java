/** The milestones of an action: dated steps that are reached, moved or no longer needed. */
@NullMarked
@NamedInterface("milestones")
package org.followthrough.plans.milestones;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
