/** All evidence across a plan: what is missing, what is out of date, and every piece to be found. */
@NullMarked
package org.followthrough.evidence.library;

import org.jspecify.annotations.NullMarked;
