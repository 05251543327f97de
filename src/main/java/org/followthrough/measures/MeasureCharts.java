package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.measures.charts.Analysis;
import org.followthrough.measures.charts.ChartLine;
import org.followthrough.measures.charts.ChartPoint;
import org.followthrough.measures.charts.Geometry;
import org.followthrough.measures.charts.ProcessLimits;
import org.followthrough.measures.charts.RunChartDrawing;
import org.followthrough.measures.charts.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the run chart of a measure and explains it. All it is given is what may be shown. */
@Component
public class MeasureCharts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MessageSource messages;
    private final Figures figures;

    MeasureCharts(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    /**
     * The chart of some readings; empty when none of them can be plotted.
     *
     * @param readings earliest first
     */
    Optional<Charted> of(MeasureDetails measure, List<ReadFigure> readings) {
        return of(ChartedMeasure.of(measure), readings);
    }

    /** The chart of the latest readings of a measure; empty when none of them can be plotted. */
    public Optional<Charted> of(ScorecardRow measure) {
        return of(ChartedMeasure.of(measure), measure.readings());
    }

    private Optional<Charted> of(ChartedMeasure measure, List<ReadFigure> readings) {
        List<ChartPoint> points = ChartPoints.of(readings);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Analysis analysis = Analysis.of(points);
        List<ChartLine> lines = lines(measure, analysis);
        boolean neverNegative = measure.unit().isNeverNegative();
        return Optional.of(new Charted(
                RunChartDrawing.draw(analysis, lines, neverNegative, Geometry.WIDE),
                RunChartDrawing.draw(analysis, lines, neverNegative, Geometry.NARROW),
                say("measures.chart.title", measure.name()),
                description(points),
                lines,
                explanation(measure, analysis, readings.size() - points.size()),
                analysis.limits() != null,
                signals(analysis, measure)));
    }

    private List<ChartLine> lines(ChartedMeasure measure, Analysis analysis) {
        List<ChartLine> lines = new ArrayList<>();
        add(lines, ChartLine.Kind.TARGET, "target", measure.target());
        add(
                lines,
                ChartLine.Kind.BASELINE,
                "baseline",
                measure.baseline() == null ? null : measure.baseline().figure());
        ProcessLimits limits = analysis.limits();
        if (limits == null) {
            if (analysis.median() != null && analysis.points().size() > 1) {
                lines.add(line(ChartLine.Kind.MEDIAN, "median", analysis.median(), measure));
            }
            return lines;
        }
        lines.add(line(ChartLine.Kind.MEAN, "mean", limits.mean(), measure));
        if (measure.unit() != Unit.PERCENT || limits.upper() <= 100) {
            lines.add(line(ChartLine.Kind.LIMIT, "upper", limits.upper(), measure));
        }
        if (measure.unit() == Unit.OTHER || limits.lower() >= 0) {
            lines.add(line(ChartLine.Kind.LIMIT, "lower", limits.lower(), measure));
        }
        return lines;
    }

    private void add(List<ChartLine> lines, ChartLine.Kind kind, String name, @Nullable Figure figure) {
        Double at = figure == null ? null : figure.plotted();
        if (figure != null && at != null) {
            lines.add(new ChartLine(kind, at, say("measures.chart." + name, figure.words())));
        }
    }

    private ChartLine line(ChartLine.Kind kind, String name, double value, ChartedMeasure measure) {
        return new ChartLine(kind, value, say("measures.chart." + name, summary(value, measure)));
    }

    private String description(List<ChartPoint> points) {
        ChartPoint first = points.get(0);
        ChartPoint last = points.get(points.size() - 1);
        return say(
                "measures.chart.description",
                points.size(),
                DAY.format(first.on()),
                first.words(),
                DAY.format(last.on()),
                last.words());
    }

    private List<String> explanation(ChartedMeasure measure, Analysis analysis, int notShown) {
        List<String> sentences = new ArrayList<>();
        ProcessLimits limits = analysis.limits();
        if (limits != null) {
            sentences.add(say(
                    "measures.chart.limits-say",
                    summary(limits.mean(), measure),
                    summary(within(limits.lower(), measure), measure),
                    summary(within(limits.upper(), measure), measure)));
        } else if (analysis.points().size() >= ProcessLimits.FROM_READINGS) {
            sentences.add(say("measures.chart.all-alike"));
        } else {
            sentences.add(say("measures.chart.too-few", ProcessLimits.FROM_READINGS));
        }
        if (analysis.points().stream().anyMatch(ChartPoint::small)) {
            sentences.add(say("measures.chart.small"));
        }
        if (notShown > 0) {
            sentences.add(say("measures.chart.not-shown", notShown));
        }
        return sentences;
    }

    /** What stands out, points outside one limit in one sentence. */
    private List<String> signals(Analysis analysis, ChartedMeasure measure) {
        List<String> sentences = new ArrayList<>();
        for (boolean above : new boolean[] {true, false}) {
            List<Signal> outside = analysis.signals().stream()
                    .filter(signal -> signal.kind() == Signal.Kind.OUTSIDE && signal.above() == above)
                    .toList();
            if (outside.size() > 1) {
                String points = outside.stream()
                        .map(signal -> day(analysis, signal.first()) + " (" + words(analysis, signal) + ")")
                        .collect(Collectors.joining(", "));
                String key = "measures.signal.OUTSIDE-many." + (above ? "above" : "below");
                sentences.add(say(key, outside.size(), points, judged(above, measure)));
            } else {
                outside.forEach(signal -> sentences.add(signal(signal, analysis, measure)));
            }
        }
        analysis.signals().stream()
                .filter(signal -> signal.kind() != Signal.Kind.OUTSIDE)
                .forEach(signal -> sentences.add(signal(signal, analysis, measure)));
        return sentences;
    }

    private String signal(Signal signal, Analysis analysis, ChartedMeasure measure) {
        return say(
                "measures.signal." + signal.kind() + (signal.above() ? ".above" : ".below"),
                day(analysis, signal.first()),
                day(analysis, signal.last()),
                signal.last() - signal.first() + 1,
                words(analysis, signal),
                judged(signal.above(), measure));
    }

    private String judged(boolean above, ChartedMeasure measure) {
        return say(above == measure.better().isUp() ? "measures.signal.better" : "measures.signal.worse");
    }

    private static String words(Analysis analysis, Signal signal) {
        return analysis.points().get(signal.first()).words();
    }

    private static String day(Analysis analysis, int at) {
        LocalDate on = analysis.points().get(at).on();
        return DAY.format(on);
    }

    /** A limit as far as the unit goes. */
    private static double within(double limit, ChartedMeasure measure) {
        double least = measure.unit().isNeverNegative() ? Math.max(0, limit) : limit;
        return measure.unit() == Unit.PERCENT ? Math.min(100, least) : least;
    }

    /** What several readings come to, to one decimal place; under five where that could be a count of people. */
    private String summary(double value, ChartedMeasure measure) {
        if (measure.unit() == Unit.COUNT && value > 0 && value < Figures.SHOWN_FROM) {
            return say("measures.figure.small");
        }
        BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 10)).movePointLeft(1);
        return figures.exact(rounded, measure.unit(), measure.unitWords());
    }

    private String say(String key, Object... said) {
        return messages.getMessage(key, said, Locale.UK);
    }
}
