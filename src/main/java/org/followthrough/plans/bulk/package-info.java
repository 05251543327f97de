/** Changes many actions of a plan at once: chosen, previewed row by row, and done all or nothing. */
@NullMarked
package org.followthrough.plans.bulk;

import org.jspecify.annotations.NullMarked;
