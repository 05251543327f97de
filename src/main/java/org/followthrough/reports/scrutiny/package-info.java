/** The scrutiny report: a plan as a committee is told of it, with the whole plan as its appendix. */
@NullMarked
package org.followthrough.reports.scrutiny;

import org.jspecify.annotations.NullMarked;
