/** Pictures of numbers as papers hold them: whole drawings in SVG, with words that say the same. */
@NullMarked
package org.followthrough.reports.charts;

import org.jspecify.annotations.NullMarked;
