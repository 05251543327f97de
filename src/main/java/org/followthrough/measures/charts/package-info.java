/** Draws readings as run charts and sparklines, and says what stands out in them; pure. */
@NullMarked
@NamedInterface("charts")
package org.followthrough.measures.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
