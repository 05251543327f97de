/** Lists of actions as files, with the filter they were asked for from. */
@NullMarked
package org.followthrough.reports.lists;

import org.jspecify.annotations.NullMarked;
