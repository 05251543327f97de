package org.followthrough.reports.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.measures.Charted;
import org.followthrough.measures.Direction;
import org.followthrough.measures.ReadFigure;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.measures.charts.ChartLine;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperWords;
import org.springframework.stereotype.Component;

/** The run chart of a measure as papers show it: the very drawing of the measure's own page. No statements. */
@Component("paperMeasureCharts")
public class MeasureCharts {

    private final org.followthrough.measures.MeasureCharts charts;
    private final Drawings drawings;
    private final PaperWords words;

    MeasureCharts(org.followthrough.measures.MeasureCharts charts, Drawings drawings, PaperWords words) {
        this.charts = charts;
        this.drawings = drawings;
        this.words = words;
    }

    /**
     * The chart of the latest readings of a measure, small counts in the middle of their band as everywhere; empty when
     * none of them can be plotted.
     */
    public Optional<Block.Chart> chart(ScorecardRow measure) {
        return charts.of(measure).map(charted -> {
            String said = said(measure, charted);
            return new Block.Chart(
                    charted.title(),
                    said,
                    drawings.of("measures/parts", "chart", values(measure, charted, said)),
                    charted.wide().width(),
                    charted.wide().height());
        });
    }

    private static Map<String, Object> values(ScorecardRow measure, Charted charted, String said) {
        return Map.of(
                "chart", charted.wide(),
                "id", "measure-" + measure.id(),
                "title", charted.title(),
                "description", said,
                "upIsGood", measure.better() == Direction.UP,
                "kind", "wide");
    }

    /** Readings, lines and what stands out, in sentences. */
    private String said(ScorecardRow measure, Charted charted) {
        List<String> sentences = new ArrayList<>();
        ReadFigure first = measure.readings().get(0);
        ReadFigure last = measure.readings().get(measure.readings().size() - 1);
        sentences.add(words.of(
                "reports.charts.run",
                measure.readings().size(),
                words.day(first.on()),
                first.figure().words(),
                words.day(last.on()),
                last.figure().words()));
        for (ChartLine line : charted.lines()) {
            sentences.add(words.of("reports.charts.line", line.name()));
        }
        sentences.addAll(charted.signals());
        return String.join(" ", sentences);
    }
}
