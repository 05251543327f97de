package org.followthrough.reports.scorecard;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.util.List;
import java.util.function.Function;
import org.followthrough.measures.Figure;
import org.followthrough.measures.ReadFigure;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** The scorecard as tables: a row for each measure, and one for each reading. Figures are numbers where they may be shown. */
final class ScorecardTables {

    private final PaperWords words;

    ScorecardTables(PaperWords words) {
        this.words = words;
    }

    PaperTable<?> scorecard(List<ScoredMeasure> measures) {
        return new PaperTable<>(
                words.of("reports.scorecard.title"),
                List.<Column<ScoredMeasure>>of(
                        column("measure", WIDE, measure -> measure.row().name()),
                        column("audience", MEDIUM, measure -> measure.row().audienceName()),
                        column("unit", MEDIUM, this::unit),
                        column(
                                "baseline-on",
                                NARROW,
                                measure -> on(measure.row().baseline())),
                        column(
                                "baseline",
                                NARROW,
                                measure -> number(measure.row().baseline())),
                        column("latest-on", NARROW, measure -> on(measure.row().latest())),
                        column("latest", NARROW, measure -> number(measure.row().latest())),
                        column(
                                "latest-shown",
                                NARROW,
                                measure -> shown(measure.row().latest())),
                        column("change", WIDE, ScoredMeasure::change),
                        column("target", NARROW, measure -> measure.row().target()),
                        column("target-on", NARROW, measure -> measure.row().targetOn()),
                        column("verdict", MEDIUM, this::verdict),
                        column(
                                "unread",
                                MEDIUM,
                                measure -> measure.unread() ? words.of("reports.scorecard.unread") : null),
                        column("actions", MEDIUM, measure -> String.join(", ", measure.actions())),
                        column("tells", READING, ScoredMeasure::tells),
                        column("source", WIDE, ScoredMeasure::source)),
                measures);
    }

    PaperTable<?> readings(List<ScoredMeasure> measures) {
        return new PaperTable<>(
                words.of("reports.scorecard.readings"),
                List.<Column<Read>>of(
                        column("measure", WIDE, read -> read.measure().row().name()),
                        column("unit", MEDIUM, read -> unit(read.measure())),
                        column("read-on", NARROW, read -> read.reading().on()),
                        column("value", NARROW, read -> number(read.reading())),
                        column("value-shown", NARROW, read -> shown(read.reading()))),
                measures.stream()
                        .flatMap(
                                measure -> measure.row().readings().stream().map(reading -> new Read(measure, reading)))
                        .toList());
    }

    private String unit(ScoredMeasure measure) {
        String own = measure.row().unitWords();
        return own == null ? words.of("reports.scorecard.unit." + measure.row().unit()) : own;
    }

    private String verdict(ScoredMeasure measure) {
        return measure.isKept()
                ? words.of("measures.verdict." + measure.verdict())
                : words.of("reports.scorecard.given-up");
    }

    private static @Nullable Object on(@Nullable ReadFigure read) {
        return read == null ? null : read.on();
    }

    private static @Nullable String shown(@Nullable ReadFigure read) {
        return read == null ? null : read.figure().words();
    }

    /** The number itself, unless it is too small to be shown. */
    private static @Nullable Object number(@Nullable ReadFigure read) {
        if (read == null) {
            return null;
        }
        Figure figure = read.figure();
        return figure.small() ? null : figure.low();
    }

    private <R> Column<R> column(String key, Width width, Function<R, @Nullable Object> cell) {
        return new Column<>(words.of("reports.scorecard.column." + key), width, cell);
    }

    private record Read(ScoredMeasure measure, ReadFigure reading) {}
}
