/** The chain of seals over the row versions, and whether it still holds. */
@NullMarked
@NamedInterface("sealing")
package org.followthrough.history.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
