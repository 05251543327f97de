package org.followthrough.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Board dates as people paste them: one a line, in words or numbers. */
final class BoardDates {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<DateTimeFormatter> UNDERSTOOD = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "d/M/uuuu", "d M uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d")
            .map(BoardDates::format)
            .toList();

    private BoardDates() {}

    /** The dates that can be read, earliest first, each once. */
    static List<LocalDate> read(@Nullable String typed) {
        return lines(typed)
                .map(BoardDates::date)
                .flatMap(Optional::stream)
                .sorted()
                .distinct()
                .toList();
    }

    /** The first line that is no date between 1900 and 2199. */
    static Optional<String> firstUnreadable(@Nullable String typed) {
        return lines(typed).filter(line -> date(line).isEmpty()).findFirst();
    }

    static String write(Collection<LocalDate> dates) {
        return dates.stream().map(IN_WORDS::format).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(@Nullable String typed) {
        return typed == null ? Stream.empty() : typed.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Optional<LocalDate> date(String line) {
        return UNDERSTOOD.stream()
                .flatMap(format -> parse(line, format))
                .filter(date -> date.getYear() >= 1900 && date.getYear() <= 2199)
                .findFirst();
    }

    private static Stream<LocalDate> parse(String line, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(line, format));
        } catch (DateTimeException otherFormat) {
            return Stream.empty();
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
