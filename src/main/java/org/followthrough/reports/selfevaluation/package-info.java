/** A section of the self-evaluation, drafted by judgement area from what inspectors wrote and what was done since. */
@NullMarked
package org.followthrough.reports.selfevaluation;

import org.jspecify.annotations.NullMarked;
