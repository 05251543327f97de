package org.followthrough.measures.charts;

import java.time.LocalDate;

/**
 * One reading as it may be shown.
 *
 * @param value where it is plotted; for a small count the middle of its band, never the count
 * @param small whether it stands for a small count
 * @param words the figure as people read it, such as <i>41%</i> or <i>&lt;5</i>
 */
public record ChartPoint(LocalDate on, double value, boolean small, String words) {}
