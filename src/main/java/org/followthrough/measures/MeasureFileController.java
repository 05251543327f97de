package org.followthrough.measures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Measures and readings as files for spreadsheets, with small counts suppressed as on the pages. */
@Controller
class MeasureFileController {

    private static final List<String> SCORECARD = List.of(
            "name", "audience", "baseline-on", "baseline", "on", "value", "change", "target", "target-on", "verdict");
    private static final List<String> READINGS = List.of("on", "value", "source", "note", "corrected");

    private final Scorecards scorecards;
    private final MeasureDirectory directory;
    private final ReadingDirectory readings;
    private final ChangeWords changes;
    private final PlanDirectory plans;
    private final MessageSource messages;

    MeasureFileController(
            Scorecards scorecards,
            MeasureDirectory directory,
            ReadingDirectory readings,
            ChangeWords changes,
            PlanDirectory plans,
            MessageSource messages) {
        this.scorecards = scorecards;
        this.directory = directory;
        this.readings = readings;
        this.changes = changes;
        this.plans = plans;
        this.messages = messages;
    }

    @GetMapping("/plans/{id}/measures.csv")
    void scorecard(
            @PathVariable PlanId id,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        String plan = plans.details(id, viewer).name();
        List<ScorecardRow> rows = scorecards.all(id, viewer);
        String about = say("measures.file.scorecard", plan, viewer.today());
        try (var file = CsvFile.begin(response, "measures-" + viewer.today() + ".csv", bom)) {
            file.row(about);
            file.row(headings(SCORECARD));
            for (ScorecardRow row : rows) {
                file.row(cells(row, viewer.today()));
            }
        }
    }

    @GetMapping("/measures/{id}/readings.csv")
    void readings(
            @PathVariable MeasureId id,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        MeasureDetails measure = directory.details(id, viewer);
        List<ReadingRow> rows = readings.all(measure, viewer);
        String about = say("measures.file.readings", measure.name(), measure.planName(), viewer.today());
        try (var file = CsvFile.begin(response, "readings-" + viewer.today() + ".csv", bom)) {
            file.row(about);
            file.row(headings(READINGS));
            for (ReadingRow row : rows) {
                file.row(
                        row.on(),
                        row.figure().words(),
                        row.source(),
                        row.note(),
                        row.corrections().isEmpty()
                                ? null
                                : row.corrections().get(0).because());
            }
        }
    }

    private @Nullable Object[] cells(ScorecardRow row, LocalDate asAt) {
        ReadFigure baseline = row.baseline();
        ReadFigure latest = row.latest();
        return new @Nullable Object[] {
            row.name(),
            row.audienceName(),
            baseline == null ? null : baseline.on(),
            baseline == null ? null : baseline.figure().words(),
            latest == null ? null : latest.on(),
            latest == null ? null : latest.figure().words(),
            changes.of(row),
            row.targetWords(),
            row.targetOn(),
            row.withdrawn() ? say("measures.tag.withdrawn") : say("measures.verdict." + row.verdict(asAt))
        };
    }

    private @Nullable Object[] headings(List<String> keys) {
        return Stream.of(keys)
                .flatMap(List::stream)
                .map(key -> say("measures.file." + key))
                .toArray();
    }

    private String say(String key, Object... said) {
        Object[] words = Stream.of(said).map(Objects::toString).toArray();
        return messages.getMessage(key, words, Locale.UK);
    }
}
