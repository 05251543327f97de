/** The measures scorecard: every measure of a plan against its target, with its run chart. */
@NullMarked
package org.followthrough.reports.scorecard;

import org.jspecify.annotations.NullMarked;
