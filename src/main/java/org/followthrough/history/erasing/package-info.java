/** Destroying identifying words and files, and what is marked because it relied on them. */
@NullMarked
@NamedInterface("erasing")
package org.followthrough.history.erasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
