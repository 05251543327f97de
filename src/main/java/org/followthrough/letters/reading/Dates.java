package org.followthrough.letters.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads printed dates and ranges of dates. The patterns have no unbounded repetition, and the texts given are short. */
final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?";
    private static final String DAY = "\\b" + WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String FIRST = DAY + "(?: " + MONTH + "(?:,? (\\d{4}))?)? ?(?:to|and|until|-) ?";
    private static final Pattern RANGE = Pattern.compile(FIRST + DAY + " " + MONTH + ",? (\\d{4})\\b");
    private static final Pattern YEARLESS = Pattern.compile(FIRST + DAY + " " + MONTH + "(?! ?\\d{4})");
    private static final Pattern SINGLE = Pattern.compile(DAY + " " + MONTH + ",? (\\d{4})\\b");
    private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + " (\\d{4})");

    private Dates() {}

    /** Dates from one day to another, printed between two offsets of the words they were read from. */
    record Range(LocalDate first, LocalDate last, int from, int to) {}

    /** All ranges (a single day is one too) in words given in {@link Matching} form, in printed order. */
    static List<Range> in(String matching) {
        var ranges = new ArrayList<Range>();
        Matcher range = RANGE.matcher(matching);
        Matcher single = SINGLE.matcher(matching);
        for (int at = 0; single.find(at); ) {
            boolean wide = range.find(at) && range.start() <= single.start();
            Range found = wide ? range(range) : single(single);
            if (found != null) {
                ranges.add(found);
            }
            at = wide ? range.end() : single.end();
        }
        return ranges;
    }

    /** The first range printed without a year ("between 20 and 24 June"), in the year given, or null. */
    static @Nullable Range yearless(String matching, int year) {
        Matcher found = YEARLESS.matcher(matching);
        if (!found.find()) {
            return null;
        }
        LocalDate last = date(found.group(4), found.group(5), year);
        LocalDate first = date(found.group(1), found.group(2) == null ? found.group(5) : found.group(2), year);
        if (first == null || last == null || first.isAfter(last)) {
            return null;
        }
        return new Range(first, last, found.start(), found.end());
    }

    /** Whether the words are dates and nothing else. */
    static boolean isOnlyDates(String words) {
        String matching = Matching.of(words);
        return RANGE.matcher(matching).matches()
                || SINGLE.matcher(matching).matches()
                || MONTH_ONLY.matcher(matching).matches();
    }

    private static @Nullable Range single(Matcher found) {
        LocalDate day = date(found.group(1), found.group(2), Integer.parseInt(found.group(3)));
        return day == null ? null : new Range(day, day, found.start(), found.end());
    }

    private static @Nullable Range range(Matcher found) {
        int lastYear = Integer.parseInt(found.group(6));
        LocalDate last = date(found.group(4), found.group(5), lastYear);
        String firstMonth = found.group(2) == null ? found.group(5) : found.group(2);
        int firstYear = found.group(3) == null ? lastYear : Integer.parseInt(found.group(3));
        LocalDate first = date(found.group(1), firstMonth, firstYear);
        if (first == null || last == null) {
            return null;
        }
        LocalDate start =
                first.isAfter(last) && found.group(2) != null && found.group(3) == null ? first.minusYears(1) : first;
        return start.isAfter(last) ? null : new Range(start, last, found.start(), found.end());
    }

    private static @Nullable LocalDate date(String day, String month, int year) {
        try {
            Integer number = MONTHS.get(month.substring(0, 3));
            return number == null ? null : LocalDate.of(year, number, Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null; // 31 February is a misprint: not read, and a warning says that the date is missing
        }
    }
}
