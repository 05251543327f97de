/** What a shared action means to each council: its own words and rating, for it and its trust alone. */
@NullMarked
@NamedInterface("views")
package org.followthrough.plans.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
