package org.followthrough.plans.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as pages say them. */
final class Days {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    static String inWords(@Nullable LocalDate day) {
        return day == null ? "" : IN_WORDS.format(day);
    }

    /** The same of a day in digits; anything else stays as it is. */
    static String inWords(String digits) {
        try {
            return inWords(LocalDate.parse(digits));
        } catch (DateTimeException noDay) {
            return digits;
        }
    }
}
