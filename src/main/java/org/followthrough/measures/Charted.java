package org.followthrough.measures;

import java.util.List;
import org.followthrough.measures.charts.ChartLine;
import org.followthrough.measures.charts.RunChart;

/**
 * The run chart of a measure, for wide and for narrow pages, and what it says in words.
 *
 * @param description what somebody who does not see the picture should know
 * @param lines the level lines, for the list of them below a narrow picture
 * @param explanation how to read it
 * @param limited whether limits are drawn, so that something can stand out
 * @param signals what stands out, one sentence each
 */
public record Charted(
        RunChart wide,
        RunChart narrow,
        String title,
        String description,
        List<ChartLine> lines,
        List<String> explanation,
        boolean limited,
        List<String> signals) {}
