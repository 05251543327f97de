/** Versions of a plan: how it stood at an instant, under a name. */
@NullMarked
@NamedInterface("versions")
package org.followthrough.plans.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
