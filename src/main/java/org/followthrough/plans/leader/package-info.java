/** Leaders' own ratings of recommendations beside those worked out, and when and why they lapsed. */
@NullMarked
@NamedInterface("leader")
package org.followthrough.plans.leader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
