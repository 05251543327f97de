/** Draws readings as run charts and sparklines, and says what stands out in them; pure. */
@NullMarked
package org.followthrough.measures.charts;

import org.jspecify.annotations.NullMarked;
