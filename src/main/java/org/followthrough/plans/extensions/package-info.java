/** Extensions of due dates: asked for with a reason, granted or refused by somebody else, counted. */
@NullMarked
@NamedInterface("extensions")
package org.followthrough.plans.extensions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
