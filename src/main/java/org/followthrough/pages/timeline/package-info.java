/** The actions of a plan on a line of time: a picture, and the table of its figures. */
@NullMarked
package org.followthrough.pages.timeline;

import org.jspecify.annotations.NullMarked;
