/** Who came in, who was refused and who took something away. Hears it by itself; nothing needs to announce it. */
@NullMarked
package org.followthrough.history.access;

import org.jspecify.annotations.NullMarked;
