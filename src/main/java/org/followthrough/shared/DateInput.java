package org.followthrough.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as a person typed it into three boxes. Keeps the words typed, whatever they are, so that a form can show them
 * again.
 */
public record DateInput(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    public static DateInput of(@Nullable LocalDate date) {
        return date == null
                ? new DateInput(null, null, null)
                : new DateInput(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    /** Whether nothing was typed in any of the three boxes. */
    public boolean isEmpty() {
        return isBlank(day) && isBlank(month) && isBlank(year);
    }

    /** The date, or empty when nothing was typed or when what was typed is no date between 1900 and 2199. */
    public Optional<LocalDate> date() {
        try {
            int typedYear = number(year);
            return typedYear < FIRST_YEAR || typedYear > LAST_YEAR
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(typedYear, number(month), number(day)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    /** The date of a form field that may be left out: null when nothing (or no date) was typed. */
    public static @Nullable LocalDate dateOf(@Nullable DateInput typed) {
        return typed == null ? null : typed.date().orElse(null);
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
