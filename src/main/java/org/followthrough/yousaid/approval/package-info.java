/** The lines of a council for its people: read, approved, moved, taken off. */
@NullMarked
package org.followthrough.yousaid.approval;

import org.jspecify.annotations.NullMarked;
