/** Facts about the whole product: its structure, its addresses, its main job in a browser. */
@NullMarked
package org.followthrough;

import org.jspecify.annotations.NullMarked;
