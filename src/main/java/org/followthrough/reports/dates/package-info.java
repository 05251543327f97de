/** The dates after inspections as papers tell of them: what is due, when, how binding it is and by which rule. */
@NullMarked
package org.followthrough.reports.dates;

import org.jspecify.annotations.NullMarked;
