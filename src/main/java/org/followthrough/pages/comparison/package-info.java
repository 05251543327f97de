/** How a plan stood at one moment beside another: what moved since the board met, and two versions action by action. */
@NullMarked
package org.followthrough.pages.comparison;

import org.jspecify.annotations.NullMarked;
