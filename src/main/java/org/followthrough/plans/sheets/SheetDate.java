package org.followthrough.plans.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.plans.sheets.reading.Cell;
import org.followthrough.plans.sheets.reading.CellKind;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody put it into a cell: the day, or why it is none.
 *
 * @param on the day; null when it cannot be told
 * @param wholeMonth whether only the month was said
 * @param refusal what is wrong, after {@code plans.sheets.date.}; null when nothing is
 */
record SheetDate(
        @Nullable LocalDate on,
        boolean wholeMonth,
        @Nullable String refusal) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String DAY_NAME = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{2}|\\d{4})(?: \\d.*)?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ \\-](?:of )?([a-z]{3,9})\\.?,?[ \\-](\\d{2}|\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("(?:end (?:of )?|by )?([a-z]{3,9})\\.?,?[ \\-/'’]{1,2}(\\d{2}|\\d{4})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:q[1-4]|quarter [1-4]|[1-4](?:st|nd|rd|th) quarter).*|.*\\bq[1-4]\\b.*");

    static SheetDate of(Cell cell) {
        String words =
                cell.text().toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
        if (cell.kind() == CellKind.NUMBER) {
            return wrong("number");
        }
        String plain = words.replaceFirst("^" + DAY_NAME, "");
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) {
            return number(digits.group(2)) > 12 && number(digits.group(1)) <= 12
                    ? wrong("month-first")
                    : day(digits.group(3), number(digits.group(2)), digits.group(1));
        }
        Matcher said = WORDS.matcher(plain);
        if (said.matches()) {
            return day(said.group(3), month(said.group(2)), said.group(1));
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches() && month(month.group(1)) > 0) {
            return wholeMonth(month.group(2), month(month.group(1)));
        }
        return wrong(QUARTER.matcher(plain).matches() ? "quarter" : "words");
    }

    /** The first day of what was said, for a day on which something begins. */
    @Nullable
    LocalDate first() {
        return on != null && wholeMonth ? on.withDayOfMonth(1) : on;
    }

    private static SheetDate day(String year, int month, String day) {
        try {
            return sensible(LocalDate.of(year(year), month, number(day)), false);
        } catch (DateTimeException noSuchDay) {
            return wrong("unreal");
        }
    }

    private static SheetDate wholeMonth(String year, int month) {
        return sensible(YearMonth.of(year(year), month).atEndOfMonth(), true);
    }

    private static SheetDate sensible(LocalDate date, boolean wholeMonth) {
        return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                ? wrong("far")
                : new SheetDate(date, wholeMonth, null);
    }

    private static SheetDate wrong(String why) {
        return new SheetDate(null, false, why);
    }

    private static int year(String typed) {
        return typed.length() == 2 ? 2000 + number(typed) : number(typed);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
