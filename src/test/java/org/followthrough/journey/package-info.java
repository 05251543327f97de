/** The main job, done in a real browser. */
@NullMarked
package org.followthrough.journey;

import org.jspecify.annotations.NullMarked;
