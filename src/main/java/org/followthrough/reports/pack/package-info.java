/** The inspection pack: recommendation by recommendation what was asked for, what was done, the proof, the difference and what is next. */
@NullMarked
package org.followthrough.reports.pack;

import org.jspecify.annotations.NullMarked;
