package org.followthrough.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.demo.script.Place;
import org.followthrough.demo.script.Said;
import org.followthrough.measures.NewReading;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The readings of a measure from a file with a heading and a line a month, {@code month,value,about,note}; the last two may
 * be empty. Each is of the last day of its month.
 */
record MonthlyReadings(List<NewReading> readings) {

    private static final String HEADING = "month,value,about,note";
    private static final String FOLDER = "demonstration/measures/";
    private static final int PARTS = 4;
    private static final int DAY_OF_WRITING = 8;

    /**
     * Reads the file that is named.
     *
     * @throws org.followthrough.demo.script.ScriptMistake where it cannot be read
     */
    static MonthlyReadings of(Said file) {
        List<String> lines = content(file).lines().toList();
        List<NewReading> readings = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Place place = new Place(file.words(), line + 1);
            if (line > 0) {
                readings.add(reading(lines.get(line), place));
            } else if (!lines.get(line).equals(HEADING)) {
                throw place.mistake("readings begin with the heading " + HEADING);
            }
        }
        return new MonthlyReadings(List.copyOf(readings));
    }

    /** The readings of each quarter, with the day on which they are written down. */
    List<Quarter> byQuarter() {
        return readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.on().get(IsoFields.QUARTER_OF_YEAR)
                                + IsoFields.QUARTER_OF_YEAR.range().getMaximum()
                                        * reading.on().getYear(),
                        TreeMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Quarter::new)
                .toList();
    }

    private static NewReading reading(String line, Place place) {
        String[] parts = line.split(",", PARTS);
        if (parts.length != PARTS) {
            throw place.mistake("a reading reads " + HEADING);
        }
        try {
            return new NewReading(
                    YearMonth.parse(parts[0]).atEndOfMonth(),
                    new BigDecimal(parts[1]),
                    parts[2].isEmpty() ? null : Integer.valueOf(parts[2]),
                    null,
                    emptyToNull(parts[3]));
        } catch (RuntimeException unreadable) {
            throw place.refused(unreadable);
        }
    }

    private static @Nullable String emptyToNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private static String content(Said file) {
        try {
            return new ClassPathResource(FOLDER + file.words()).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The readings of at most three months. */
    record Quarter(List<NewReading> readings) {

        /** Early in the month after; what was there before the measure was defined, on that day. */
        LocalDate writtenAfter(LocalDate defined) {
            LocalDate last = readings.get(readings.size() - 1).on();
            LocalDate usual = last.plusMonths(1).withDayOfMonth(DAY_OF_WRITING);
            return usual.isBefore(defined) ? defined : usual;
        }
    }
}
