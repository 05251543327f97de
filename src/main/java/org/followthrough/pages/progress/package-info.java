/** How far the actions of a plan had come at the end of each month: a picture, and the table of its figures. */
@NullMarked
package org.followthrough.pages.progress;

import org.jspecify.annotations.NullMarked;
