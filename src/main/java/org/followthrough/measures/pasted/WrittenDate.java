package org.followthrough.measures.pasted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as councils write it; a month alone means its last day. */
final class WrittenDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ][\\d:.]+z?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4}|\\d{2})(?: [\\d:]+)?");
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ \\-]+([a-z]{3,9})\\.?,?[ \\-]+(\\d{4}|\\d{2})");
    private static final Pattern NAME_AND_YEAR = Pattern.compile("([a-z]{3,9})\\.?,?[ \\-/']+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/](\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int THIS_CENTURY = 2000;

    private WrittenDate() {}

    /** The date written; empty when it is none, such as the 31st of June or words. */
    static Optional<LocalDate> of(String written) {
        String plain =
                written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace('\u2019', '\'');
        try {
            return Optional.ofNullable(read(plain));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate read(String plain) {
        Matcher found = YEAR_FIRST.matcher(plain);
        if (found.matches()) {
            return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
        }
        found = DAY_FIRST.matcher(plain);
        if (found.matches()) {
            return LocalDate.of(year(found.group(3)), number(found, 2), number(found, 1));
        }
        found = DAY_AND_NAME.matcher(plain);
        if (found.matches()) {
            return LocalDate.of(year(found.group(3)), month(found.group(2)), number(found, 1));
        }
        found = NAME_AND_YEAR.matcher(plain);
        if (found.matches()) {
            return YearMonth.of(year(found.group(2)), month(found.group(1))).atEndOfMonth();
        }
        found = YEAR_AND_MONTH.matcher(plain);
        if (found.matches()) {
            return YearMonth.of(number(found, 1), number(found, 2)).atEndOfMonth();
        }
        found = MONTH_AND_YEAR.matcher(plain);
        return found.matches()
                ? YearMonth.of(number(found, 2), number(found, 1)).atEndOfMonth()
                : null;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        return written.length() == 2 ? THIS_CENTURY + year : year;
    }

    /** The number of a month by its name or the first three letters of it, Sept too. */
    private static int month(String name) {
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).startsWith(name)) {
                return month;
            }
        }
        throw new DateTimeException("No month: " + name);
    }
}
