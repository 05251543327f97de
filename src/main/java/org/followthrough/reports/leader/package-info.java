/** What leaders judge of recommendations, as papers tell of it beside the rating worked out from the actions. */
@NullMarked
package org.followthrough.reports.leader;

import org.jspecify.annotations.NullMarked;
