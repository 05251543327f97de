/** The board highlight report: how the plan stands, what moved, what is to be decided, and what is not as it should be. */
@NullMarked
package org.followthrough.reports.highlight;

import org.jspecify.annotations.NullMarked;
