package org.followthrough.reports.dates;

import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.findings.dates.ChangedDate;
import org.followthrough.findings.dates.DateShown;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.workingdays.StatutoryDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the dates after inspections into words. */
@Component
public class DateLines {

    private final PaperWords words;

    DateLines(PaperWords words) {
        this.words = words;
    }

    /** A date in words; who put another in its place is left out where the paper leaves people out. */
    public DateLine of(DateShown shown, String inspection, boolean withoutPeople) {
        StatutoryDate date = shown.date();
        return new DateLine(
                words.of(date.nameKey(), Objects.requireNonNullElse(date.reference(), "")),
                inspection,
                shown.dueOn(),
                shown.until(),
                words.of("workingdays.certainty." + date.certainty()),
                words.of(date.whyKey(), date.whyArguments()),
                words.of(date.sourceKey()),
                changed(shown.changed(), date.dueOn(), withoutPeople));
    }

    private @Nullable String changed(@Nullable ChangedDate changed, @Nullable LocalDate before, boolean withoutPeople) {
        if (changed == null) {
            return null;
        }
        String by = withoutPeople ? words.of("reports.date.an-officer") : changed.by();
        String said = words.of("reports.date.changed", by, words.day(changed.on()), changed.reason());
        return before == null ? said : words.of("reports.date.before", said, words.day(before));
    }
}
