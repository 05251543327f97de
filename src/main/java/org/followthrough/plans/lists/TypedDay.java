package org.followthrough.plans.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day in one piece, as people and addresses write it. */
public final class TypedDay {

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-MM-dd", "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(TypedDay::form)
            .toList();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private TypedDay() {}

    /** The day, where the words are one. */
    public static Optional<LocalDate> of(String words) {
        return FORMS.stream().flatMap(form -> read(words, form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String words, DateTimeFormatter form) {
        try {
            LocalDate day = LocalDate.parse(words, form);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
