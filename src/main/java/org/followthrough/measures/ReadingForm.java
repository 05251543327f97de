package org.followthrough.measures;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record a reading or to correct one. */
record ReadingForm(
        @RealDate(message = "{measures.reading.on.missing}") @Nullable
        DateInput on,

        @NotBlank(message = "{measures.reading.value.missing}") @Nullable
        String value,

        @Nullable String about,

        @Size(max = 500, message = "{measures.source.long}") @Nullable
        String source,

        @Size(max = 1000, message = "{measures.words.long}") @Nullable
        String note,

        @Size(max = 1000, message = "{measures.words.long}") @Nullable
        String because,

        @Nullable String version) {

    static ReadingForm of(KeptReading kept) {
        NewReading words = kept.words();
        return new ReadingForm(
                DateInput.of(words.on()),
                plain(words.value()),
                Objects.toString(words.about(), ""),
                words.source(),
                words.note(),
                "",
                String.valueOf(kept.version()));
    }

    boolean isFresh() {
        return version == null;
    }

    int begunFrom() {
        return Typed.version(version);
    }

    ReadingForm begunFrom(int other) {
        return new ReadingForm(on, value, about, source, note, because, String.valueOf(other));
    }

    /** Looks at whether date and value can be, in the measure's unit. */
    void check(Unit unit, LocalDate today, Errors errors) {
        LocalDate read = DateInput.dateOf(on);
        if (read != null && read.isAfter(today)) {
            errors.rejectValue("on", "measures.reading.on.future");
        }
        if (Typed.words(value) != null) {
            Typed.figure(value)
                    .ifPresentOrElse(
                            figure -> ValueRule.broken(figure.value(), figure.unit(), unit)
                                    .ifPresent(rule -> errors.rejectValue("value", rule)),
                            () -> errors.rejectValue("value", "measures.value.no-number"));
        }
        if (Typed.words(about) != null && Typed.people(about).isEmpty()) {
            errors.rejectValue("about", "measures.reading.about.wrong");
        }
    }

    void checkReason(Errors errors) {
        if (Typed.words(because) == null) {
            errors.rejectValue("because", "measures.reading.because.missing");
        }
    }

    /** What was typed, once nothing is wrong with it. */
    NewReading toReading() {
        return new NewReading(
                Objects.requireNonNull(DateInput.dateOf(on)),
                Objects.requireNonNull(Typed.value(value)),
                Typed.people(about).orElse(null),
                Typed.words(source),
                Typed.words(note));
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
