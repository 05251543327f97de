package org.followthrough.reports.charts;

import java.util.List;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.forms.PaperForms;

/** Charts as papers hold them. */
public final class ChartMother {

    private ChartMother() {}

    public static Block.Chart ratings(List<RatedDay> days) {
        return new RatingCharts(new Drawings(PaperForms.templates()), PaperForms.words())
                .chart("Ratings of actions", days);
    }
}
