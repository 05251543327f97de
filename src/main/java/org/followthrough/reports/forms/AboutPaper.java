package org.followthrough.reports.forms;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.history.sealing.LatestSeal;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** One line of what a paper says about itself; a workbook has a sheet of them. */
record AboutPaper(String label, Object value) {

    static PaperTable<AboutPaper> of(PaperHeading heading, PaperWords words) {
        return new PaperTable<>(
                words.of("reports.sheet.about"),
                List.of(
                        new Column<>(words.of("reports.column.about"), Width.MEDIUM, AboutPaper::label),
                        new Column<>(words.of("reports.column.about-value"), Width.READING, AboutPaper::value)),
                lines(heading, words));
    }

    private static List<AboutPaper> lines(PaperHeading heading, PaperWords words) {
        return Stream.of(
                        line("reports.about.paper", heading.title(), words),
                        line("reports.about.plan-reference", heading.plan().reference(), words),
                        line("reports.about.plan", heading.plan().name(), words),
                        line("reports.about.plan-version", heading.plan().version(), words),
                        line(
                                "reports.about.organisations",
                                heading.organisations().isEmpty() ? null : heading.organisationsLine(),
                                words),
                        line("reports.about.scope", heading.scope(), words),
                        line("reports.about.as-at", heading.asAt(), words),
                        line(
                                "reports.about.made-at",
                                words.local(heading.making().at()),
                                words),
                        line("reports.about.made-by", heading.making().by(), words),
                        line(
                                "reports.about.snapshot",
                                heading.making().snapshot().toString(),
                                words),
                        line("reports.about.seal", seal(heading.making().seal()), words),
                        line("reports.about.classification", heading.style().classification(), words),
                        line("reports.about.footer", heading.style().footer(), words),
                        line(
                                "reports.about.note",
                                heading.demonstration() ? words.of("reports.demonstration") : null,
                                words))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable AboutPaper line(String key, @Nullable Object value, PaperWords words) {
        return value == null ? null : new AboutPaper(words.of(key), value);
    }

    private static @Nullable String seal(@Nullable LatestSeal seal) {
        return seal == null ? null : seal.number() + " (" + seal.shortDigest() + ")";
    }
}
